package org.metodika.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.PublishedEvents.event;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.dictionary.DictionaryCatalogue;
import org.metodika.contracts.dictionary.DictionaryPublished;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import tools.jackson.databind.JsonNode;

/** Reading dictionaries and publishing their versions. */
@PlatformTest
@Requirement({"C19", "D03", "E01"})
class DictionaryIT {

    private static final String ALL = "/api/diagnostics/dictionaries";
    private static final String ONE = ALL + "/{code}";
    private static final String VERSION = ONE + "/versions/{version}";
    private static final String TABLE = "Код;Вышестоящий код;Вид;Название;Название на английском\r\n"
            + "F;;ТФ;Обучение;Teaching\r\n"
            + "F.1;F;трудовое действие;Проведение занятий;\r\n"
            + "F.2;F;;Учёт успехов;Keeping account\r\n";

    private static final AtomicInteger CODES = new AtomicInteger();

    private final Api api;
    private final Api csv;
    private final Topics topics;
    private final String code = "words-" + CODES.incrementAndGet();

    DictionaryIT(Api api, Topics topics) {
        this.api = api.as(Tokens.methodist());
        this.csv = this.api.header("Content-Type", "text/csv");
        this.topics = topics;
    }

    @Test
    void threeDictionariesAreThereFromTheFirstStart() {
        Awaitility.await()
                .untilAsserted(() -> assertThat(
                                api.get(ALL + "?limit=200").at("/items").findValuesAsString("code"))
                        .contains("competences", "difficulty-characters", "teacher-standard")
                        .doesNotHaveDuplicates());
        JsonNode standard =
                api.get(ONE + "?version=1", "teacher-standard").expect(200).json();
        assertThat(standard.at("/title").asString()).startsWith("Профессиональный стандарт «Педагог (педагогическая");
        assertThat(standard.at("/totalEntries").asInt()).isEqualTo(10);
        assertThat(standard.at("/entries/0/entries").findValuesAsString("code"))
                .containsExactly("A/01.6", "A/02.6", "A/03.6");
        assertThat(api.language("en")
                        .get(ONE, "competences")
                        .expect(200)
                        .at("/entries")
                        .findValuesAsString("title"))
                .containsExactly("Professional", "Information", "Communicative", "Legal");
    }

    @Test
    void aTreeOpensBranchByBranchAndIsSearched() {
        publish(1, TABLE).expect(201);

        JsonNode top = api.get(ONE + "?parent=F", code).expect(200).json();
        assertThat(top.at("/entries").findValuesAsString("code")).containsExactly("F.1", "F.2");
        assertThat(top.at("/entries/0/entries").isMissingNode()).isTrue();
        JsonNode found = api.get(ONE + "?q={q}", code, "УЧЕТ").expect(200).json();
        assertThat(found.at("/entries/0/code").asString()).isEqualTo("F.2");
        assertThat(found.at("/entries/0/path/0/title").asString()).isEqualTo("Обучение");
        assertThat(found.at("/entries")).hasSize(1);
        api.get(ONE + "?parent=X", code).expectProblem(400, "malformed-request");
        api.get(ONE + "?parent=F&q=a", code).expectProblem(400, "malformed-request");
        api.get(ONE + "?q={q}", code, "я".repeat(201)).expectProblem(400, "malformed-request");
        api.get(ONE + "?version=7", code).expectProblem(404, "not-found");
        api.get(ONE, "nothing-" + code).expectProblem(404, "not-found");
    }

    @Test
    void anyEncodingAndSeparatorOfATableWillDoAndTheSameAgainChangesNothing() {
        try (PublishedEvents events = topics.record(DictionaryCatalogue.DICTIONARY_EVENTS)) {
            publish(1, TABLE).expect(201);
            List<byte[]> same = List.of(
                    TABLE.getBytes(StandardCharsets.UTF_8),
                    ("\ufeff" + TABLE).getBytes(StandardCharsets.UTF_8),
                    TABLE.getBytes(Charset.forName("windows-1251")),
                    TABLE.replace(';', ',').getBytes(StandardCharsets.UTF_8));
            for (byte[] file : same) {
                Reply again = csv.put(VERSION, file, code, 1).expect(200);
                assertThat(again.at("/title").asString()).isEqualTo("Слова");
            }

            DictionaryPublished published = events.about(code + ":1")
                    .exactly(event(DictionaryCatalogue.DICTIONARY_PUBLISHED))
                    .getFirst()
                    .data(DictionaryCatalogue.DICTIONARY_PUBLISHED);
            assertThat(published.entries()).isEqualTo(3);
            assertThat(published.levels()).isEqualTo(2);
            assertThat(published.code()).isEqualTo(code);
        }
    }

    @Test
    void whatIsExportedCanBePublishedAgain() {
        publish(1, TABLE).expect(201);
        byte[] json = api.get(VERSION, code, 1).expect(200).body();
        byte[] russian = api.header("Accept", "text/csv")
                .get(VERSION, code, 1)
                .expect(200)
                .body();
        byte[] english = api.language("en")
                .get(VERSION + "?format=csv", code, 1)
                .expect(200)
                .body();
        byte[] sheet = api.get(VERSION + "?format=xlsx", code, 1).expect(200).body();

        for (byte[] file : List.of(json, russian, english, sheet)) {
            api.put(VERSION, file, code, 1).expect(200);
        }
        for (byte[] file : List.of(russian, english, sheet)) {
            String copy = code + "-" + CODES.incrementAndGet();
            csv.put(VERSION + "?title={t}", file, copy, 1, "Копия").expect(201);
            assertThat(api.get(VERSION, copy, 1).expect(200).at("/entries"))
                    .isEqualTo(api.get(VERSION, code, 1).at("/entries"));
        }
    }

    @Test
    void versionsFollowOneAnotherAndNeverChange() {
        publish(2, TABLE).expectProblem(409, "version-not-next");
        publish(0, TABLE).expectProblem(409, "version-not-next");
        publish(1, TABLE).expect(201);
        String changed =
                TABLE.replace("Обучение", "Преподавание").replace("F.2;F;;Учёт успехов;Keeping account\r\n", "");
        publish(1, changed).expectProblem(409, "version-already-published");
        publish(3, changed).expectProblem(409, "version-not-next");
        publish(2, changed).expect(201);

        assertThat(api.get(ONE, code).at("/entries/0/title").asString()).isEqualTo("Преподавание");
        assertThat(api.get(ONE, code).at("/totalEntries").asInt()).isEqualTo(2);
        JsonNode first = api.get(ONE + "?version=1", code).expect(200).json();
        assertThat(first.at("/entries/0/title").asString()).isEqualTo("Обучение");
        assertThat(first.at("/newestVersion").asInt()).isEqualTo(2);
        Awaitility.await()
                .until(() -> api.get(ONE + "/versions", code).at("/items").size() == 2);
        JsonNode versions = api.get(ONE + "/versions?limit=1", code).expect(200).json();
        assertThat(versions.at("/items/0/version").asInt()).isEqualTo(2);
        assertThat(api.get(
                                ONE + "/versions?after={next}",
                                code,
                                versions.at("/next").asString())
                        .expect(200)
                        .at("/items/0/version")
                        .asInt())
                .isEqualTo(1);
        api.get(ONE + "/versions?after=zzz", code).expectProblem(400, "malformed-request");
    }

    @Test
    void oneOfTwoWhoPublishTheSameNumberIsRefused() throws Exception {
        List<Callable<Integer>> both = new ArrayList<>();
        for (String title : List.of("Обучение", "Преподавание", "Учение", "Наставление")) {
            both.add(() -> publish(1, TABLE.replace("Обучение", title)).status());
        }
        try (ExecutorService people = Executors.newFixedThreadPool(both.size())) {
            assertThat(people.invokeAll(both))
                    .extracting(answer -> answer.get())
                    .containsOnlyOnce(201)
                    .filteredOn(status -> status == 409)
                    .hasSize(3);
        }
    }

    @Test
    void everyMistakeOfAFileIsToldAndNothingIsPublished() {
        Reply refused = publish(1, TABLE + "F;;;Снова;\r\nG;X;;;\r\n").expectProblem(422, "import-has-errors");

        assertThat(refused.at("/totalErrors").asInt()).isEqualTo(3);
        assertThat(refused.at("/errors/0/line").asInt()).isEqualTo(5);
        assertThat(refused.at("/errors/0/column").asString()).isEqualTo("Код");
        assertThat(refused.at("/errors/0/message").asString()).contains("«F»", "строке 2");
        assertThat(refused.at("/errors").findValuesAsString("code"))
                .containsExactlyInAnyOrder("entry-code-twice", "parent-unknown", "cell-empty");
        api.get(ONE, code).expectProblem(404, "not-found");
        api.put(VERSION, "{\"title\":{\"ru\":\"Слова\"},\"entries\":[{\"code\":\"A\"}]}", code, 1)
                .expectProblem(422, "import-has-errors");
    }

    @Test
    void badInputIsNamedAndNeverBreaksTheService() {
        for (String json : List.of(
                "{",
                "{}x",
                "{\"entries\":5}",
                "{\"entries\":null}",
                "{\"entries\":[{]}",
                "{\"title\":{\"ru\":\"a\"}")) {
            api.put(VERSION, json, code, 1).expectProblem(400, "malformed-request");
        }
        for (String nothing : List.of("{}", "{\"entries\":[]}", "Код;Название\n", " ")) {
            csv.put(VERSION, nothing, code, 1).expectProblem(422, "import-file-unreadable");
        }
        String entries = ",\"entries\":[{\"code\":\"A\",\"title\":{\"ru\":\"Запись\"}}]}";
        for (String heading : List.of(
                "{\"title\":null",
                "{\"title\":{\"ru\":\" \"}",
                "{\"title\":{\"ru\":7}",
                "{\"title\":[1]",
                "{\"title\":{\"ru\":\"Слова\"},\"validFrom\":\"вчера\"",
                "{\"title\":{\"ru\":\"Слова\"},\"version\":2",
                "{\"title\":{\"ru\":\"Слова\"},\"code\":\"others\"",
                "{\"title\":{\"ru\":\"Слова\"},\"colour\":\"red\"",
                "{\"title\":{\"ru\":\"" + "я".repeat(301) + "\"}")) {
            api.put(VERSION, heading + entries, code, 1).expectProblem(422, "invalid-content");
        }
        csv.put(VERSION, TABLE, code, 1).expectProblem(422, "invalid-content");
        csv.put(VERSION + "?title=x&validFrom=yesterday", TABLE, code, 1).expect(400);
        csv.put(VERSION + "?title=x", TABLE, "Слова", 1).expectProblem(422, "invalid-content");
        csv.put(VERSION + "?title=x", TABLE, code, "one").expectProblem(404, "not-found");
        csv.put(VERSION + "?title=x", new byte[4 * 1024 * 1024 + 1], code, 1).expectProblem(413, "content-too-large");
        api.get(ONE, code).expectProblem(404, "not-found");
    }

    @Test
    void aVersionIsNotInForceBeforeTheOneBefore() {
        csv.put(VERSION + "?title=x&validFrom=2026-09-01", TABLE, code, 1).expect(201);
        csv.put(VERSION + "?validFrom=2026-08-31", TABLE, code, 2).expectProblem(422, "invalid-content");
        csv.put(VERSION + "?validFrom=2026-09-01", TABLE, code, 2).expect(201);
    }

    private Reply publish(int version, String table) {
        return csv.put(VERSION + "?title={title}", table, code, version, "Слова");
    }
}
