package org.metodika.reporting.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.PublishedEvents.event;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.deficit.DeficitState;
import org.metodika.contracts.publication.PublicationCatalogue;
import org.metodika.kit.ids.Ids;
import org.metodika.reporting.Feeding;
import org.metodika.reporting.Programs;
import org.metodika.reporting.ReportingTest;
import org.metodika.reporting.School;
import org.metodika.reporting.organisation.Marks;
import org.metodika.test.Api;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

/** A digest is previewed, published, read by anybody, and withdrawn. */
@ReportingTest
@Requirement("A14")
class PublicationIT {

    private static final String PUBLICATIONS = "/api/reports/publications";
    private static final String OPEN = "/open/publications/{number}";

    private final Api api;
    private final Api anybody;
    private final Topics topics;
    private final Marks marks;
    private final Feeding feeding;

    PublicationIT(Api api, Topics topics, Marks marks) {
        this.api = api.as(Tokens.methodist());
        this.anybody = api.anonymous();
        this.topics = topics;
        this.marks = marks;
        this.feeding = new Feeding(topics);
    }

    @Test
    void goesFromAPreviewToTheSitesOfSchools() {
        School school = School.general("site-" + Ids.next(), "МБОУ «СОШ № 41» <б>");
        feeding.school(school);
        UUID teacher = school.teacher(0);
        DeficitState deficit = feeding.deficit(school.deficit(teacher, "METHODICAL", "OPEN"));
        feeding.program(Programs.whole(school, teacher, "APPROVED", deficit, deficit));
        feeding.digest();
        // What is published comes from totals, which are counted a moment after the rows.
        Awaitility.await().until(marks::none);
        Reply preview = api.get(PUBLICATIONS + "/preview").expect(200);
        assertThat(preview.at("/tables").size()).isEqualTo(4);

        String key = Ids.next().toString();
        int number = preview.at("/number").asInt();
        try (PublishedEvents events = topics.record(PublicationCatalogue.PUBLICATION_EVENTS)) {
            Reply published =
                    api.header("Idempotency-Key", key).post(PUBLICATIONS, null).expect(201);
            assertThat(published.at("/number").asInt()).isEqualTo(number);
            assertThat(api.header("Idempotency-Key", key)
                            .post(PUBLICATIONS, null)
                            .at("/number")
                            .asInt())
                    .as("the same request publishes once")
                    .isEqualTo(number);
            events.about(number)
                    .exactly(event(PublicationCatalogue.PUBLICATION_PUBLISHED, told -> told.number() == number));
        }
        Reply page = anybody.header("Accept", "text/html")
                .get(OPEN + "?school=" + school.id(), number)
                .expect(200);
        assertThat(page.text())
                .contains(
                        "МБОУ «СОШ №\u00a041» &lt;б&gt;",
                        "Сводка №\u00a0" + number + ", опубликована 22.11.2026",
                        "Все организации")
                .doesNotContain("<script", "Соколова", "№ ");
        assertThat(page.header("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors *")
                .doesNotContain("script-src");
        assertThat(page.header("X-Frame-Options"))
                .as("it would contradict the policy")
                .isEmpty();
        assertThat(page.header("Cache-Control").orElse("")).contains("max-age=300", "public");
        Reply data = anybody.get(OPEN + "/data?school=" + school.id(), number).expect(200);
        assertThat(data.header("X-Frame-Options")).as("nothing to be shown").hasValue("DENY");
        assertThat(data.at("/tables/1/lines/0/numbers").has("APPROVED"))
                .as("one program tells of one teacher")
                .isFalse();
        assertThat(data.at("/tables/1/lines").size()).isEqualTo(2);
        assertThat(anybody.header("If-None-Match", data.header("ETag").orElseThrow())
                        .get(OPEN + "/data?school=" + school.id(), number)
                        .status())
                .isEqualTo(304);
        anybody.get(OPEN + "/data?school=unheard-of", number).expectProblem(404, "not-found");
    }

    @Test
    void isWithdrawnWithAReasonThatIsShownInItsPlace() {
        feeding.school(School.general("site-" + Ids.next(), "МБОУ «СОШ № 42»"));
        feeding.digest();
        int earlier = api.post(PUBLICATIONS, null).expect(201).at("/number").asInt();
        int number = api.post(PUBLICATIONS, null).expect(201).at("/number").asInt();
        String withdrawal = PUBLICATIONS + "/{number}/withdrawal";
        api.post(withdrawal, Map.of("reason", " "), number).expectProblem(422, "invalid-content");

        try (PublishedEvents events = topics.record(PublicationCatalogue.PUBLICATION_EVENTS)) {
            api.post(withdrawal, Map.of("reason", "Неполные данные"), number).expect(200);
            events.about(number)
                    .exactly(event(PublicationCatalogue.PUBLICATION_WITHDRAWN, told -> told.number() == number));
        }

        Reply page = anybody.header("Accept", "text/html").get(OPEN, number);
        assertThat(page.status()).isEqualTo(410);
        assertThat(page.text())
                .contains("Сводка отозвана 22.11.2026.", "Неполные данные")
                .doesNotContain("<table");
        assertThat(anybody.get(OPEN + "/data", number).at("/tables").size()).isZero();
        assertThat(anybody.get("/open/publications/data")
                        .expect(200)
                        .at("/number")
                        .asInt())
                .as("the newest that holds")
                .isEqualTo(earlier);
        api.post(withdrawal, Map.of("reason", "Ещё раз"), number).expectProblem(409, "publication-is-withdrawn");
        for (String path :
                List.of("/open/publications/0/data", "/open/publications/-1/data", "/open/publications/x/data")) {
            anybody.get(path).expectProblem(404, "not-found");
        }
    }
}
