package org.metodika.kit.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metodika.kit.edge.Caller.Answer;

@EdgeTest
class EdgeProblemsIT {

    private static final String ID = "0190f5c2-8a4e-7c11-9d0a-3d1f2b7c4e11";

    private final Caller caller;

    EdgeProblemsIT(Caller caller) {
        this.caller = caller;
    }

    @Test
    void tellsARefusalOfTheDomainInRussianUnlessAskedOtherwise() {
        Answer answer = caller.get("/api/notes/fail/state", "Accept-Language", "fr, de;q=0.5");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("Content-Language")).isEqualTo("ru");
        assertThat(answer.at("/type")).isEqualTo("/problems/note-is-closed");
        assertThat(answer.at("/code")).isEqualTo("note-is-closed");
        assertThat(answer.at("/title")).isEqualTo("Запись закрыта");
        assertThat(answer.at("/detail")).isEqualTo("Запись " + ID + " закрыта 31.12.2026, настроение: плохое.");
        assertThat(answer.at("/instance")).isEqualTo("/api/notes/fail/state");
        assertThat(answer.at("/traceId")).matches("[0-9a-f]{32}");
        assertThat(answer.json().has("errors")).isFalse();
        assertThat(answer.json().propertyNames())
                .containsExactly("type", "title", "status", "detail", "instance", "code", "traceId");
    }

    @Test
    void tellsItInEnglishWhenAsked() {
        Answer answer = caller.get("/api/notes/fail/state", "Accept-Language", "en-GB,ru;q=0.5");

        assertThat(answer.at("/title")).isEqualTo("The note is closed");
        assertThat(answer.at("/detail")).isEqualTo("The note " + ID + " was closed on 2026-12-31, mood: bad.");
    }

    @Test
    void pointsAtTheFieldsThatARefusalNames() {
        Answer answer = caller.get("/api/notes/fail/rule");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/errors/0/pointer")).isEqualTo("/authors/0");
        assertThat(answer.at("/errors/0/code")).isEqualTo("note-author");
        assertThat(answer.at("/errors/0/message")).isEqualTo("Укажите автора (не хватает 2).");
    }

    @Test
    void answersARefusalWithoutTextsByItsCode() {
        Answer answer = caller.get("/api/notes/fail/untold");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/title")).isEqualTo("untold");
        assertThat(answer.json().has("detail")).isFalse();
    }

    @Test
    void writesVersionsWithoutGroupingTheirDigits() {
        assertThat(caller.get("/api/notes/fail/stale").at("/detail"))
                .contains("1234")
                .contains("1235");
    }

    @Test
    void tellsWhatHasChangedSinceACopyWasRead() {
        assertThat(caller.get("/api/notes/fail/stale").at("/changes/0/what")).contains("note 7");
    }

    @ParameterizedTest
    @CsvSource({
        "wait, 503, temporarily-unavailable, 3",
        "store, 503, temporarily-unavailable, 5",
        "broker, 503, temporarily-unavailable, 5",
        "duplicate, 409, already-exists, ''",
        "anything, 500, internal-error, ''"
    })
    void saysWhetherToTryAgainAndNothingOfTheInside(String how, int status, String code, String retryAfter) {
        Answer answer = caller.get("/api/notes/fail/" + how);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.at("/code")).isEqualTo(code);
        assertThat(answer.header("Retry-After")).isEqualTo(retryAfter);
        assertThat(answer.text()).doesNotContain("secret", "Exception", "E11000", "mongodb");
    }

    @Test
    void namesEveryBrokenConstraintWithPointerCodeAndRemedy() {
        Answer answer = caller.send(
                "POST", "/api/notes", "{\"text\":\" \",\"school\":\"12\",\"parts\":[{\"hours\":1},{\"hours\":41}]}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/code")).isEqualTo("invalid-content");
        assertThat(answer.json().at("/errors").values())
                .map(error -> error.path("pointer").asString() + " "
                        + error.path("code").asString() + " "
                        + error.path("message").asString())
                .containsExactlyInAnyOrder(
                        "/text not-blank Обязательное поле. Введите текст.",
                        "/school note-school Код школы — четыре цифры.",
                        "/parts/1/hours max Значение должно быть не больше 40.");
    }

    @Test
    void namesTheLimitOfALength() {
        Answer answer = caller.send(
                "POST", "/api/notes", "{\"text\":\"a\",\"parts\":[{\"hours\":1},{\"hours\":1},{\"hours\":1}]}");

        assertThat(answer.at("/errors/0/code")).isEqualTo("size-max");
        assertThat(answer.at("/errors/0/message")).isEqualTo("Допустимая длина — не больше 2.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\":\"a\",\"mood\":\"ODD\"}             | /mood          | unknown-value | GOOD, BAD",
                "{\"text\":\"a\",\"day\":\"31.12.2026\"}       | /day           | not-a-date    | 2026-12-31",
                "{\"text\":\"a\",\"parts\":[{\"hours\":\"x\"}]} | /parts/0/hours | not-a-number | число",
                "{\"text\":\"a\",\"parts\":[{\"hours\":\"4\"}]} | /parts/0/hours | not-a-number | число",
                "{\"text\":\"a\",\"parts\":[{\"hours\":1.5}]}  | /parts/0/hours | not-a-number | число",
                "{\"text\":\"a\",\"parts\":{}}                 | /parts         | not-a-list    | список",
                "{\"text\":\"a\",\"parts\":[7]}                | /parts/0       | not-an-object | объект",
                "{\"text\":\"a\",\"about\":\"7\"}              | /about         | not-an-id     | UUID",
                "{\"text\":[]}                                 | /text          | not-a-text    | текст",
                "{\"text\":\"a\",\"colour\":1}                 | /colour        | unknown-field | text",
                "{\"text\":\"a\",                              | ''             | bad-json      | строка 1",
                "{\"text\":\"a\",\"text\":\"b\"}               | ''             | bad-json      | строка 1",
                "''                                            | ''             | body-missing  | JSON"
            })
    void pointsAtWhatCanNotBeRead(String body, String pointer, String code, String hint) {
        Answer answer = caller.send("POST", "/api/notes", body, "Content-Type", "application/json");

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.at("/code")).isEqualTo("malformed-request");
        assertThat(answer.at("/errors/0/pointer")).as(answer.text()).isEqualTo(pointer);
        assertThat(answer.at("/errors/0/code")).as(answer.text()).isEqualTo(code);
        assertThat(answer.at("/errors/0/message")).contains(hint);
        assertThat(answer.text()).doesNotContain("org.metodika", "NoteController", "tools.jackson");
    }

    @Test
    void answersWithTheAllowedValuesOfAQueryParameter() {
        Answer answer = caller.get("/api/notes?mood=ODD");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/errors/0/pointer")).isEqualTo("?mood");
        assertThat(answer.at("/errors/0/message")).contains("GOOD, BAD");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /api/nowhere,           '', '',        404, not-found",
        "GET,    /nowhere,               '', '',        404, not-found",
        "GET,    /error,                 '', '',        404, not-found",
        "GET,    /api/notes/not-an-id,   '', '',        404, not-found",
        "DELETE, /api/notes,             '', '',        405, method-not-allowed",
        "POST,   /api/notes,             '<a/>', application/xml, 415, unsupported-media-type"
    })
    void hasAProblemForEveryWrongAddressAndMethod(
            String method, String path, String body, String type, int status, String code) {
        Answer answer = type.isEmpty()
                ? caller.send(method, path, body)
                : caller.send(method, path, body, "Content-Type", type);

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.at("/code")).isEqualTo(code);
    }

    @Test
    void namesTheMethodsThatAnAddressTakes() {
        assertThat(caller.send("DELETE", "/api/notes", "").header("Allow")).contains("GET", "POST");
    }

    @Test
    void answersAnUnknownFormatWithAProblem() {
        assertThat(caller.get("/api/notes", "Accept", "image/png").status()).isEqualTo(406);
        assertThat(caller.get("/api/notes?format=odf").at("/code")).isEqualTo("not-acceptable");
    }

    @Test
    void answersEvenARequestThatTomcatCanNotReadWithAProblem() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), caller.port())) {
            socket.getOutputStream()
                    .write("GET /a\u0001b HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json", "malformed-request");
            assertThat(answer).doesNotContain("Tomcat", "<html");
        }
    }
}
