package org.metodika.program.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.PublishedEvents.event;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metodika.contracts.imports.ImportCatalogue;
import org.metodika.contracts.offer.OfferCatalogue;
import org.metodika.program.directory.Municipality;
import org.metodika.program.offers.Market;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import tools.jackson.databind.JsonNode;

/** A provider's catalogue comes in as people save it: all rows or none, and the same again changes nothing. */
@PlatformTest
@Requirement({"B09", "B10", "L4"})
class OfferImportIT {

    private static final String HEADINGS =
            "Организатор;Вид;Название;Часов;Форма обучения;Стоимость;Документ;Даты;Мест;Компетенции;Опубликовать\n";

    private final Api api;
    private final Topics topics;
    private final Municipality town;
    private Market market;
    private String provider;
    private UUID providerId;

    OfferImportIT(Api api, Topics topics) {
        this.api = api;
        this.topics = topics;
        this.town = new Municipality(api);
    }

    @BeforeEach
    void aProvider() {
        market = new Market(api, topics);
        provider = "Институт " + market.mark;
        providerId = market.provider(provider, "INSTITUTE");
        market.settle();
    }

    @Test
    void theSampleComesInAndTheSameFileChangesNothing() throws IOException {
        UUID institute = market.provider("Областной институт развития образования", "INSTITUTE");
        market.settle();
        byte[] sample = Files.readAllBytes(Path.of("../docs/samples/offers.csv"));
        try (PublishedEvents events = topics.record(OfferCatalogue.OFFER_EVENTS, ImportCatalogue.IMPORT_EVENTS)) {
            assertCounts(town.apply(file(sample)), 4, 0, 0);
            for (int i = 0; i < 4; i++) {
                events.take(event(OfferCatalogue.OFFER_DRAFTED));
            }
            for (int i = 0; i < 3; i++) {
                events.take(event(OfferCatalogue.OFFER_PUBLISHED));
            }
            events.exactly(
                    event(ImportCatalogue.OFFERS_ACCEPTED, accepted -> accepted.offers() == 4),
                    event(ImportCatalogue.OFFERS_APPLIED, applied -> applied.created() == 4 && applied.refused() == 0));
            market.settle();

            assertCounts(town.apply(file(sample)), 0, 0, 4);
            events.exactly(
                    event(ImportCatalogue.OFFERS_ACCEPTED),
                    event(ImportCatalogue.OFFERS_APPLIED, applied -> applied.unchanged() == 4));
        }
        JsonNode course = offer(institute, "Современный урок русского языка по ФГОС", "PUBLISHED");
        assertThat(course.path("price").asInt()).isZero();
        assertThat(course.path("hours").asInt()).isEqualTo(72);
        assertThat(course.path("groups")).hasSize(2);
        assertThat(course.at("/groups/0/places").asInt()).isEqualTo(25);
        assertThat(course.at("/competences/0/code").asString()).isEqualTo("METHODICAL");
        assertThat(offer(institute, "Смысловое чтение: мастер-класс", "DRAFT")
                        .path("form")
                        .asString())
                .isEqualTo("MASTER_CLASS");
    }

    @Test
    void changesWhatTheFileSaysAndLeavesTheRest() {
        Map<String, Object> byHand = new HashMap<>(market.module(providerId, "Модуль", 4_500, "METHODICAL"));
        byHand.put("groups", List.of(Map.of("startsOn", "2027-02-01", "endsOn", "2027-02-20", "places", 12)));
        UUID known = market.published(byHand);
        UUID other = market.published(market.module(providerId, "Другой модуль", 100, "METHODICAL"));
        market.settle();
        Reply before = market.asMethodist().get("/api/offers/{id}", known);
        String file = "Вид;Название;Часов;Форма обучения;Стоимость;Даты\n"
                + "модуль;модуль «" + market.mark + "»;36;смешанная;5 000 руб.;"
                + "01.02.2027-20.02.2027, с 01.03.2027 по 05.03.2027, 10.03.2027\n";

        assertCounts(town.apply(file(file, "?providerId=" + providerId)), 0, 1, 0);

        JsonNode after = market.asMethodist().get("/api/offers/{id}", known).json();
        assertThat(after.path("price").asInt()).isEqualTo(5_000);
        assertThat(after.at("/groups/0")).as("known by its days").isEqualTo(before.at("/groups/0"));
        assertThat(after.path("groups")).hasSize(3);
        assertThat(after.at("/groups/2/endsOn").asString()).isEqualTo("2027-03-10");
        for (String kept : List.of("place", "level", "document", "competences", "status")) {
            assertThat(after.path(kept)).as(kept).isEqualTo(before.json().path(kept));
        }
        assertThat(market.asMethodist()
                        .get("/api/offers/{id}", other)
                        .at("/price")
                        .asInt())
                .isEqualTo(100);
    }

    @Test
    void publishesDraftsAndNeverWhatWasWithdrawn() {
        String file = HEADINGS + row("модуль", "Первый", "методические", "да");
        assertCounts(town.apply(file(file)), 1, 0, 0);
        market.settle();
        String id = offer(providerId, "Первый", "PUBLISHED").path("id").asString();
        market.asMethodist()
                .post("/api/offers/{id}/withdrawal", Map.of("reason", "Набор закрыт"), id)
                .expect(200);
        market.settle();

        assertCounts(town.apply(file(file)), 0, 0, 1);
        assertThat(market.asMethodist()
                        .get("/api/offers/{id}", id)
                        .at("/status")
                        .asString())
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void everyBadRowIsToldAtOnceAndNothingComesIn() {
        market.draft(market.module(providerId, "Дважды", 0)).expect(201);
        market.draft(market.module(providerId, "Дважды", 0)).expect(201);
        market.settle();
        String file = HEADINGS
                + row("модуль", "Дважды " + market.mark, "методические", "нет")
                + row("театр", "А", "методические", "нет")
                + row("модуль", "Б", "", "да")
                + row("программа", "В", "", "да").replace("удостоверение", "")
                + row("модуль", "Г", "неведомое", "может быть")
                + row("модуль", "Д", "", "нет").replace(";36;", ";тридцать;").replace("4 500", "дорого")
                + row("модуль", "Е", "", "нет").replace("12.01.2027–30.01.2027", "в январе, 12.01.2027")
                + row("модуль", "Ж", "", "нет").replace("12.01.2027–30.01.2027", "30.01.2027–12.01.2027")
                + row("модуль", "З", "", "нет")
                + row("модуль", "«З»", "", "нет")
                + row("модуль", "И", "a b/c", "нет").replace(provider, "Никто")
                + row("модуль", "К", "a b/c", "нет").replace(";36;", ";9000;")
                + row("", "", "", "").replace(";36;", ";;");

        try (PublishedEvents events = topics.record(OfferCatalogue.OFFER_EVENTS, ImportCatalogue.IMPORT_EVENTS)) {
            Reply problem = file(file).expectProblem(422, "import-has-errors");

            assertThat(found(problem))
                    .containsExactly(
                            "2 title offers-of-one-title",
                            "3 kind cell-unknown-word",
                            "4 competences module-lacks-competences",
                            "5 document programme-lacks-document",
                            "6 competences cell-unknown-competence",
                            "6 publish cell-unknown-word",
                            "7 hours cell-not-a-whole-number",
                            "7 price cell-not-roubles",
                            "8 runs cell-not-a-period",
                            "9 runs end-before-start",
                            "11 title offer-twice",
                            "12 provider provider-not-in-catalogue",
                            "13 hours hours-out-of-range",
                            "13 competences competence-malformed",
                            "14 kind cell-empty",
                            "14 title cell-empty",
                            "14 hours cell-empty");
            assertThat(problem.text()).contains("Укажите, например, 12 500", "Сведите группы в одну строку");
            events.none();
        }
    }

    @Test
    void aFileOfOneProviderNamesNoOther() {
        String file = HEADINGS + row("модуль", "Чужой", "методические", "нет");
        UUID another = market.provider("Другой " + market.mark, "CENTRE");
        market.settle();

        assertThat(found(file(file, "?providerId=" + another).expectProblem(422, "import-has-errors")))
                .containsExactly("2 provider another-provider");
        file(file, "?providerId=" + UUID.randomUUID()).expectProblem(400, "malformed-request");
        file(file, "?providerId=институт").expectProblem(400, "malformed-request");
        market.provider(provider.toUpperCase(), "CENTRE");
        market.settle();
        assertThat(found(file(file).expectProblem(422, "import-has-errors")))
                .containsExactly("2 provider providers-of-one-name");
        assertCounts(town.apply(file(file, "?providerId=" + providerId)), 1, 0, 0);
    }

    @ParameterizedTest
    @CsvSource({"windows-1251,;", "UTF-8,;", "UTF-16,TAB", "UTF-8,','"})
    void isReadAsExcelSavesIt(String charset, String separator) {
        String title = "Кодировка " + charset;
        String file = HEADINGS + row("модуль", title, "методические", "да");

        assertCounts(
                town.apply(file(file.replace("12.01.2027–30.01.2027", "12.01.2027 - 30.01.2027")
                        .replace(";", separator.replace("TAB", "\t"))
                        .getBytes(Charset.forName(charset)))),
                1,
                0,
                0);
    }

    @Test
    void theEmptyFileIsUnderstood() {
        for (String language : List.of("ru", "en")) {
            byte[] empty = api.as(Tokens.methodist())
                    .language(language)
                    .get("/api/directory/imports/templates/offers?format=csv")
                    .expect(200)
                    .body();
            assertThat(file(empty).expectProblem(422, "import-file-unreadable").text())
                    .contains("file-without-rows");
        }
    }

    private String row(String kind, String title, String competences, String publish) {
        return String.join(
                        ";",
                        provider,
                        kind,
                        title,
                        "36",
                        "дистанционная",
                        "4 500",
                        "удостоверение",
                        "12.01.2027–30.01.2027",
                        "25",
                        competences,
                        publish)
                + "\n";
    }

    private Reply file(Object body) {
        return town.file(Tokens.methodist(), "offers", body);
    }

    private Reply file(Object body, String query) {
        return town.file(Tokens.methodist(), "offers" + query, body);
    }

    private JsonNode offer(UUID ofProvider, String title, String status) {
        JsonNode listed = StreamSupport.stream(
                        market.asMethodist()
                                .get("/api/offers?limit=200&provider=" + ofProvider + "&status=" + status)
                                .expect(200)
                                .at("/items")
                                .spliterator(),
                        false)
                .filter(item -> item.path("title").asString().equals(title))
                .findFirst()
                .orElseThrow();
        return market.asMethodist()
                .get("/api/offers/{id}", listed.path("id").asString())
                .json();
    }

    private static List<String> found(Reply problem) {
        return StreamSupport.stream(problem.at("/errors").spliterator(), false)
                .map(error -> error.path("line").asInt() + " "
                        + error.path("pointer").asString().replaceAll(".*/", "") + " "
                        + error.path("code").asString())
                .toList();
    }

    private static void assertCounts(JsonNode applied, int created, int changed, int unchanged) {
        assertThat(List.of(
                        applied.path("created").asInt(),
                        applied.path("changed").asInt(),
                        applied.path("unchanged").asInt(),
                        applied.path("refused").asInt()))
                .containsExactly(created, changed, unchanged, 0);
    }
}
