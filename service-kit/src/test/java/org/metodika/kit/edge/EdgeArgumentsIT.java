package org.metodika.kit.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.kit.edge.Caller.Answer;
import org.metodika.kit.identity.Role;

@EdgeTest
class EdgeArgumentsIT {

    private static final String ONE = "/api/notes/0190f5c2-8a4e-7c11-9d0a-3d1f2b7c4e11";
    private static final String KEY = ONE + "/key";

    private final Caller caller;

    EdgeArgumentsIT(Caller caller) {
        this.caller = caller;
    }

    @Test
    void givesTheVersionAsETagAndAnswers304ToWhoKnowsIt() {
        Answer first = caller.get(ONE);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("ETag")).isEqualTo("\"7\"");
        assertThat(first.text()).isEqualTo("{\"id\":\"0190f5c2-8a4e-7c11-9d0a-3d1f2b7c4e11\",\"text\":\"да\"}");

        assertThat(caller.get(ONE, "If-None-Match", "\"7\"").status()).isEqualTo(304);
        assertThat(caller.get(ONE, "If-None-Match", "\"6\"").status()).isEqualTo(200);
    }

    @Test
    void answersACreationWithItsAddressAndVersion() {
        Answer answer = caller.send("POST", "/api/notes", "{\"text\":\"a\"}");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.header("Location")).isEqualTo("/api/notes/" + answer.at("/id"));
    }

    @Test
    void readsTheVersionThatTheCallerSaw() {
        assertThat(caller.send("PUT", KEY, "").at("/version")).isEqualTo("null");
        assertThat(caller.send("PUT", KEY, "", "If-Match", "\"12\"").at("/version"))
                .isEqualTo("12");
        assertThat(caller.send("PUT", KEY, "", "If-Match", "*").at("/version")).isEqualTo("null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "W/\"12\"", "\"a\"", "\"1\", \"2\"", "\"-1\""})
    void refusesAVersionThatIsNone(String version) {
        Answer answer = caller.send("PUT", KEY, "", "If-Match", version);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/errors/0/pointer")).isEqualTo("header:If-Match");
        assertThat(answer.at("/errors/0/message")).contains("\"3\"");
    }

    @Test
    void createsTheSameIdWhenARequestIsRepeatedWithItsKey() {
        String first = caller.send("POST", "/api/notes", "{\"text\":\"a\"}", "Idempotency-Key", "k-1")
                .at("/id");

        assertThat(caller.send("POST", "/api/notes", "{\"text\":\"a\"}", "Idempotency-Key", "k-1")
                        .at("/id"))
                .isEqualTo(first);
        assertThat(caller.send("POST", "/api/notes", "{\"text\":\"a\"}", "Idempotency-Key", "k-2")
                        .at("/id"))
                .isNotEqualTo(first);
        assertThat(caller.send("POST", "/api/notes", "{\"text\":\"a\"}").at("/id"))
                .isNotEqualTo(first);
    }

    @Test
    void bindsAKeyToTheCaller() {
        String other = "Bearer " + TestRealm.token(claims -> claims.subject("account-2"), Role.TUTOR);
        String mine = caller.send("PUT", KEY, "", "Idempotency-Key", "k").at("/key");

        assertThat(mine).isNotEmpty().doesNotContain("account-1");
        assertThat(caller.send("PUT", KEY, "", "Idempotency-Key", "k", "Authorization", other)
                        .at("/key"))
                .isNotEqualTo(mine);
    }

    @Test
    void tellsRequestsOfOneKeyApartByPathQueryAndBody() {
        String body = "{\"text\":\"a\"}";
        String first = caller.send("PUT", KEY, body, "Idempotency-Key", "k").at("/fingerprint");

        assertThat(first).matches("[0-9a-f]{64}");
        assertThat(caller.send("PUT", KEY, body, "Idempotency-Key", "k").at("/fingerprint"))
                .isEqualTo(first);
        assertThat(caller.send("PUT", KEY, "{\"text\":\"b\"}", "Idempotency-Key", "k")
                        .at("/fingerprint"))
                .isNotEqualTo(first);
        assertThat(caller.send("PUT", KEY + "?a=1", body, "Idempotency-Key", "k")
                        .at("/fingerprint"))
                .isNotEqualTo(first);
    }

    @Test
    void refusesAKeyThatIsTooLongOrNotPlain() {
        assertThat(caller.send("PUT", KEY, "", "Idempotency-Key", "k".repeat(200))
                        .status())
                .isEqualTo(200);
        assertThat(caller.send("PUT", KEY, "", "Idempotency-Key", "k".repeat(201))
                        .at("/errors/0/code"))
                .isEqualTo("bad-idempotency-key");
        assertThat(caller.send("PUT", KEY, "", "Idempotency-Key", "a b").status())
                .isEqualTo(400);
    }

    @Test
    void refusesABodyThatIsTooLargeToBeKept() {
        String body = "{\"text\":\"" + "a".repeat(2 * 1024 * 1024) + "\"}";

        Answer answer = caller.send("PUT", KEY, body, "Idempotency-Key", "k");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.at("/code")).isEqualTo("content-too-large");
    }

    @Test
    void walksThroughAListPageByPage() {
        Answer first = caller.get("/api/notes");
        assertThat(first.json().at("/items").size()).isEqualTo(50);
        assertThat(first.at("/next")).isEqualTo("50");

        Answer last = caller.get("/api/notes?limit=100&after=50");
        assertThat(last.json().at("/items").size()).isEqualTo(70);
        assertThat(last.json().has("next")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "many", ""})
    void refusesALimitOutOfRange(String limit) {
        Answer answer = caller.get("/api/notes?limit=" + limit);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/errors/0/pointer")).isEqualTo("?limit");
        assertThat(answer.at("/errors/0/message")).contains("от 1 до 200");
    }
}
