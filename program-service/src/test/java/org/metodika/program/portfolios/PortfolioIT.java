package org.metodika.program.portfolios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.PublishedEvents.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.metodika.contracts.portfolio.PortfolioCatalogue;
import org.metodika.contracts.portfolio.PortfolioCompetence;
import org.metodika.contracts.portfolio.PortfolioLink;
import org.metodika.contracts.staff.StaffCatalogue;
import org.metodika.contracts.staff.StaffMemberState;
import org.metodika.contracts.support.SupportCatalogue;
import org.metodika.contracts.support.SupportState;
import org.metodika.kit.ids.Ids;
import org.metodika.program.personified.OneProgram;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

/** A portfolio from its first evidence on, and who sees what of it. */
@PlatformTest
@Requirement("B52")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PortfolioIT {

    private static final String ONE = "/api/portfolios/{teacherId}";
    private static final String EVIDENCES = ONE + "/evidences";
    private static final String EVIDENCE = EVIDENCES + "/{evidenceId}";
    private static final int LATE = 1_000;

    private final Api api;
    private final Topics topics;
    private OneProgram school;

    PortfolioIT(Api api, Topics topics) {
        this.api = api;
        this.topics = topics;
    }

    @BeforeAll
    void aSchool() {
        school = new OneProgram(api, topics);
    }

    private static Map<String, Object> facts(String title, String day, String visibility) {
        return new TreeMap<>(Map.of("title", title, "kind", "CERTIFICATE", "day", day, "visibility", visibility));
    }

    private UUID added(UUID teacher, Map<String, Object> facts) {
        return UUID.fromString(as(teacher)
                .post(EVIDENCES, facts, teacher)
                .expect(201)
                .at("/id")
                .asString());
    }

    private Api as(UUID teacher) {
        return api.as(Tokens.teacher(school.school, teacher));
    }

    @Test
    void anEvidenceIsLinkedCorrectedAndWithdrawnAndNoEventHasAWordOfIt() {
        UUID teacher = school.teacher;
        Map<String, Object> facts = facts("Диплом Соколовой", "2026-09-01", "OWN");
        facts.put("description", "За лучший урок");
        facts.put("links", List.of(Map.of("programId", school.id, "itemId", school.activity())));
        facts.put("competences", List.of(Map.of("dictionary", "difficulty-characters", "code", "METHODICAL")));
        try (PublishedEvents events = topics.record(PortfolioCatalogue.PORTFOLIO_EVENTS);
                PublishedEvents states = topics.record(PortfolioCatalogue.PORTFOLIO_STATES)) {
            Api repeating = as(teacher).header("Idempotency-Key", "first-" + teacher);
            Reply begun = repeating.post(EVIDENCES, facts, teacher).expect(201);
            String id = begun.at("/id").asString();
            assertThat(repeating
                            .post(EVIDENCES, facts, teacher)
                            .expect(201)
                            .at("/id")
                            .asString())
                    .isEqualTo(id);

            facts.put("kind", "PUBLICATION");
            as(teacher)
                    .header("If-Match", begun.etag())
                    .put(EVIDENCE, facts, teacher, id)
                    .expect(200);
            as(teacher)
                    .header("If-Match", begun.etag())
                    .put(EVIDENCE, facts, teacher, id)
                    .expectProblem(412, "stale-version");
            as(teacher)
                    .post(EVIDENCE + "/withdrawal", null, teacher, id)
                    .expectProblem(422, "evidence-withdrawal-lacks-reason");
            as(teacher)
                    .post(EVIDENCE + "/withdrawal", Map.of("reason", "Не мой"), teacher, id)
                    .expect(200);
            as(teacher).put(EVIDENCE, facts, teacher, id).expectProblem(409, "evidence-is-withdrawn");
            assertThat(as(teacher)
                            .get(EVIDENCE, teacher, id)
                            .expect(200)
                            .at("/withdrawal/reason")
                            .asString())
                    .isEqualTo("Не мой");

            List<PortfolioLink> links = List.of(new PortfolioLink(school.id, school.activity()));
            events.about(teacher)
                    .exactlyInOrder(
                            event(PortfolioCatalogue.PORTFOLIO_OPENED, opened -> teacher.equals(opened.by())),
                            event(
                                    PortfolioCatalogue.EVIDENCE_ADDED,
                                    more -> more.links().equals(links)
                                            && more.competences()
                                                    .equals(List.of(new PortfolioCompetence(
                                                            "difficulty-characters", "METHODICAL")))),
                            event(
                                    PortfolioCatalogue.EVIDENCE_CORRECTED,
                                    corrected -> corrected.kind().equals("PUBLICATION")),
                            event(
                                    PortfolioCatalogue.EVIDENCE_WITHDRAWN,
                                    gone -> gone.referenced() && gone.files() == 0));
            PublishedEvents told = states.about(teacher);
            Awaitility.await()
                    .until(() -> told.next(PortfolioCatalogue.PORTFOLIO_STATE).evidences().stream()
                            .anyMatch(evidence -> evidence.withdrawnOn() != null));
        }
    }

    @Test
    void whatCannotBeSoIsRefusedFieldByFieldAndBeginsNothing() {
        UUID newcomer = Ids.next();
        Map<String, Object> wrong = facts("Грамота", "2999-01-01", "OWN");
        wrong.put("links", List.of(Map.of("programId", school.id), Map.of("programId", Ids.next())));

        Reply refused = as(newcomer).post(EVIDENCES, wrong, newcomer).expectProblem(422, "evidence-invalid");

        assertThat(refused.json().findValuesAsString("pointer")).containsExactly("/day", "/links/0", "/links/1");
        as(newcomer).get(ONE, newcomer).expectProblem(404, "not-found");
        as(newcomer)
                .post(EVIDENCES, Map.of("title", "Грамота", "links", List.of(Map.of())), newcomer)
                .expectProblem(422, "invalid-content");
        as(newcomer)
                .post(EVIDENCES, Map.of("title", "Грамота", "kind", "MEDAL", "day", "2026-09-01"), newcomer)
                .expect(400);
    }

    @Test
    void theTeacherChoosesWhoSeesWhat() {
        UUID colleague = school.colleague;
        UUID own = added(colleague, facts("Черновик", "2026-09-01", "OWN"));
        UUID near = added(colleague, facts("Отчёт", "2026-09-02", "LEADERS"));
        UUID centre = added(colleague, facts("Публикация", "2026-09-03", "CENTRE"));
        Api methodist = api.as(Tokens.methodist());
        Api mentor = as(school.teacher);

        assertThat(seen(as(colleague), colleague)).containsExactly(centre, near, own);
        assertThat(seen(school.asHead(), colleague)).containsExactly(centre, near);
        assertThat(seen(methodist, colleague)).containsExactly(centre);
        methodist.get(EVIDENCE, colleague, near).expectProblem(404, "not-found");
        school.asHead().get(EVIDENCE, colleague, own).expectProblem(404, "not-found");
        mentor.get(ONE, colleague).expectProblem(404, "not-found");
        api.as(Tokens.head("elsewhere")).get(ONE, colleague).expectProblem(404, "not-found");

        assertThat(school.asHead().get(ONE, colleague).expect(200).json().has("limits"))
                .isFalse();
        Awaitility.await().untilAsserted(() -> {
            assertThat(listed(as(colleague), colleague)).isEqualTo(3);
            assertThat(listed(school.asHead(), colleague)).isEqualTo(2);
            assertThat(listed(methodist, colleague)).isEqualTo(1);
            assertThat(listed(mentor, colleague)).isZero();
        });

        supportLedBy(school.teacher, colleague);
        Awaitility.await()
                .untilAsserted(() -> assertThat(listed(mentor, colleague)).isEqualTo(2));
        assertThat(seen(mentor, colleague)).containsExactly(centre, near);

        // Whoever leaves takes the portfolio out of everybody's sight but their own.
        dismissed(colleague);
        school.asHead().get(ONE, colleague).expectProblem(404, "not-found");
        methodist.get(ONE, colleague).expectProblem(404, "not-found");
        mentor.get(ONE, colleague).expectProblem(404, "not-found");
        assertThat(listed(school.asHead(), colleague)).isZero();
        assertThat(listed(methodist, colleague)).isZero();
        assertThat(seen(as(colleague), colleague)).containsExactly(centre, near, own);
        assertThat(listed(as(colleague), colleague)).isEqualTo(3);
    }

    private static List<UUID> seen(Api who, UUID teacher) {
        return who.get(EVIDENCES, teacher)
                .expect(200)
                .at("/items")
                .valueStream()
                .map(item -> UUID.fromString(item.get("id").asString()))
                .toList();
    }

    /** How many evidences the list says there are; 0 where it leaves the portfolio out. */
    private int listed(Api who, UUID teacher) {
        return who.get("/api/portfolios?school={school}", school.school)
                .expect(200)
                .at("/items")
                .valueStream()
                .filter(item -> item.get("teacherId").asString().equals(teacher.toString()))
                .mapToInt(item -> item.get("evidences").asInt())
                .sum();
    }

    private void supportLedBy(UUID mentor, UUID teacher) {
        UUID support = Ids.next();
        var day = LocalDate.of(2026, 9, 1);
        topics.publish(
                SupportCatalogue.SUPPORT_STATE,
                support,
                new SupportState(
                        support,
                        school.school,
                        teacher,
                        mentor,
                        List.of(),
                        null,
                        day,
                        1,
                        "ISSUED",
                        day,
                        null,
                        day,
                        1,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        null),
                1);
        topics.awaitConsumed(SupportCatalogue.SUPPORT_STATES);
    }

    private void dismissed(UUID person) {
        topics.publish(
                StaffCatalogue.STAFF_MEMBER_STATE,
                person,
                new StaffMemberState(
                        person,
                        school.school,
                        person.toString(),
                        "Иванова",
                        "Мария",
                        "Андреевна",
                        null,
                        "учитель",
                        "PEDAGOGICAL",
                        List.of("литература"),
                        "STAFF",
                        LocalDate.of(2019, 9, 1),
                        12,
                        "NONE",
                        List.of("teacher"),
                        null,
                        null,
                        LocalDate.of(2020, 1, 31)),
                LATE);
        topics.awaitConsumed(StaffCatalogue.STAFF_STATES);
    }

    @Test
    void theEvidencesArePagedAndSavedAsTables() {
        UUID teacher = Ids.next();
        UUID first = added(teacher, facts("Старый", "2020-01-01", "OWN"));
        UUID second = added(teacher, facts("=Новый", "2026-01-01", "OWN"));

        Reply page = as(teacher).get(EVIDENCES + "?limit=1", teacher).expect(200);
        assertThat(page.at("/items/0/id").asString()).isEqualTo(second.toString());
        Reply rest = as(teacher)
                .get(
                        EVIDENCES + "?limit=1&after={after}",
                        teacher,
                        page.at("/next").asString())
                .expect(200);
        assertThat(rest.at("/items/0/id").asString()).isEqualTo(first.toString());
        assertThat(rest.json().path("next").isMissingNode()
                        || rest.json().path("next").isNull())
                .isTrue();
        as(teacher).get(EVIDENCES + "?after=x", teacher).expectProblem(400, "malformed-request");
        assertThat(as(teacher)
                        .get(EVIDENCES + "?kind=PUBLICATION", teacher)
                        .expect(200)
                        .at("/items"))
                .isEmpty();

        String csv =
                as(teacher).get(EVIDENCES + "?format=csv", teacher).expect(200).text();
        assertThat(csv).contains("01.01.2026;удостоверение, диплом, сертификат;'=Новый;", "только сам педагог");
        assertThat(as(teacher)
                        .get(EVIDENCES + "?format=xlsx", teacher)
                        .expect(200)
                        .body())
                .startsWith('P', 'K');
        assertThat(as(teacher).get("/api/portfolios?format=csv").expect(200).text())
                .contains("Код организации;Педагог");
    }
}
