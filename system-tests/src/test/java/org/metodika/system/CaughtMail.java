package org.metodika.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.metodika.test.Api;
import tools.jackson.databind.JsonNode;

/** What people were told, and what of it the mail catcher of the platform took. */
final class CaughtMail {

    private CaughtMail() {}

    /** Waits until somebody has a notice of this kind, so that there is something to send. */
    static void awaitTold(Api person, String kind) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(person.get("/api/monitoring/notices")
                                .expect(200)
                                .at("/items")
                                .findValuesAsString("kind"))
                        .contains(kind));
    }

    /** Waits until a mail has come to this address whose text says this. */
    static void awaitTo(String address, String text) {
        Api reader = Api.at(Platform.stack().url("mail-reader"));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            JsonNode caught = reader.get("/?to={address}", address).expect(200).json();
            assertThat(caught.valueStream().map(mail -> mail.path("text").asString()))
                    .anyMatch(body -> body.contains(text));
        });
    }
}
