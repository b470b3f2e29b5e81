package org.metodika.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import org.metodika.test.Api;
import org.metodika.test.Reply;

/** The sample municipality of docs/samples, imported by the methodist as a person would. */
final class Municipality {

    private final People people;

    Municipality(People people) {
        this.people = people;
    }

    /** Imports both files and waits until every row is applied. */
    void arrive() {
        load("schools", "schools.csv");
        load("staff", "staff.csv");
    }

    /** Imports one file; gives the import when it is done. */
    Reply load(String kind, String file) {
        return load(kind, sample(file));
    }

    /** Imports these rows; gives the import when it is done. */
    Reply load(String kind, byte[] csv) {
        Api methodist = people.as(People.METHODIST);
        Reply accepted = methodist.header("Content-Type", "text/csv").post("/api/directory/imports/" + kind, csv);
        assertThat(accepted.status()).as(accepted.text()).isIn(200, 202);
        String id = accepted.at("/id").asString();
        Reply[] done = new Reply[1];
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            done[0] = methodist.get("/api/directory/imports/" + id).expect(200);
            return done[0].at("/status").asString().equals("APPLIED");
        });
        return done[0];
    }

    /** Id of the person with this family name, as the deputy head of the school finds it. */
    String staffId(String deputy, String familyName) {
        Reply found = people.as(deputy)
                .get("/api/directory/staff?q={name}", familyName)
                .expect(200);
        return found.at("/items/0/id").asString();
    }

    private static byte[] sample(String file) {
        try {
            return Files.readAllBytes(Platform.project().resolve("docs/samples").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
