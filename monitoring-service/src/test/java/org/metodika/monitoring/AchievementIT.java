package org.metodika.monitoring;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.metodika.kit.identity.Role.ASSOCIATION_HEAD;
import static org.metodika.kit.identity.Role.DEPUTY_HEAD;
import static org.metodika.kit.identity.Role.METHODIST;
import static org.metodika.kit.identity.Role.PSYCHOLOGIST;
import static org.metodika.kit.identity.Role.SCHOOL_HEAD;
import static org.metodika.kit.identity.Role.TEACHER;
import static org.metodika.kit.identity.Role.TUTOR;
import static org.springframework.http.HttpMethod.GET;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.metodika.kit.ids.Ids;
import org.metodika.test.Api;
import org.metodika.test.AuthorisationMatrix;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.TestClock;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** What a teacher achieved, gathered from what all services tell. */
@MonitoringTest
class AchievementIT {

    private static final String LIST = "/api/monitoring/achievements?teacher={t}";
    private static final String GROWTH = "/api/monitoring/achievements/growth?teacher={t}";

    private final Api api;
    private final ApplicationContext service;
    private final Facts facts;
    private final Given given;
    private final TestClock clock;

    AchievementIT(Api api, ApplicationContext service, Topics topics, Given given, TestClock clock) {
        this.api = api;
        this.service = service;
        this.facts = new Facts(topics);
        this.given = given;
        this.clock = clock;
    }

    @BeforeEach
    void anAutumnDay() {
        clock.set("2026-11-10T08:00:00Z");
    }

    @Test
    @Requirement("C07")
    void everyFactOfATeacherStandsInOneTimelineAndWhatIsAnnulledIsGone() {
        String school = given.school();
        UUID tutor = given.person(school, "Тюторова");
        UUID teacher = given.person(school, "Соколова", tutor, null);
        UUID checkpoint = facts.checkpoint(school, teacher, "2026-06-01", 5, 4, "PASSED", 1);
        facts.checkpoint(school, teacher, "2026-03-01", 4, 3, "PASSED", 1);
        facts.checkpoint(school, teacher, "2026-10-20", 3, 5, "PASSED", 1);
        facts.checkpoint(school, given.person(school, "Петрова"), "2026-10-20", 3, 5, "PASSED", 1);
        facts.deficit(school, teacher, "RESOLVED", "2026-09-15");
        facts.deficit(school, teacher, "ANNULLED", null);
        facts.contest(school, teacher);
        UUID reward = Ids.next();
        facts.reward(school, teacher, reward, false, 1);
        facts.portfolio(school, teacher);
        facts.selfLearning(school, teacher);
        facts.experience(school, teacher, "CONFIRMED");
        facts.experience(school, teacher, "RECORDED");
        Api own = api.as(Tokens.teacher(school, teacher));

        await().atMost(15, SECONDS)
                .untilAsserted(() -> assertThat(kinds(own.get(LIST, teacher)))
                        .containsExactly(
                                "CHECKPOINT_PASSED",
                                "EVIDENCE",
                                "EVIDENCE",
                                "SELF_LEARNING_STEP",
                                "EXPERIENCE",
                                "CONTEST",
                                "DEFICIT_RESOLVED",
                                "REWARD",
                                "CHECKPOINT_PASSED",
                                "CHECKPOINT_PASSED"));

        Reply growth = own.get(GROWTH, teacher).expect(200);
        assertThat(growth.at("/category").asString()).isEqualTo("FIRST");
        JsonNode last = growth.at("/years/1");
        assertThat(last.path("schoolYear").asInt()).isEqualTo(2025);
        assertThat(last.at("/counts/CHECKPOINT_PASSED").asInt()).isEqualTo(2);
        assertThat(last.at("/meanAssessorMark").asDouble()).isEqualTo(4.5);
        assertThat(last.at("/meanSelfMark").asDouble()).isEqualTo(3.5);
        assertThat(growth.at("/years/0/counts/EVIDENCE").asInt()).isEqualTo(2);

        assertThat(kinds(api.as(Tokens.tutor(school, tutor)).get(LIST + "&kind=EVIDENCE", teacher)))
                .as("one of the two is for leaders, one for the teacher alone")
                .hasSize(1);
        assertThat(kinds(api.as(Tokens.methodist()).get(LIST + "&kind=EVIDENCE", teacher)))
                .isEmpty();
        assertThat(kinds(own.get(LIST + "&from=2026-09-01&until=2026-09-30", teacher)))
                .containsExactly("EXPERIENCE", "CONTEST", "DEFICIT_RESOLVED", "REWARD");
        assertThat(own.get(LIST + "&format=csv", teacher).expect(200).text())
                .contains("15.09.2026;2026/2027;Снято затруднение;методическое;")
                .contains("20.09.2026;2026/2027;Конкурс;лауреат;Учитель года;муниципальный;")
                .contains("21.09.2026;2026/2027;Представлен опыт;мастер-класс;Исследование параметра;муниципальный;");

        facts.reward(school, teacher, reward, true, 2);
        facts.checkpoint(school, teacher, checkpoint, null, null, 4, "OPEN", 2);
        await().atMost(15, SECONDS)
                .untilAsserted(() ->
                        assertThat(kinds(own.get(LIST, teacher))).hasSize(8).doesNotContain("REWARD"));
        assertThat(own.get(GROWTH, teacher).at("/years/1/meanAssessorMark").asDouble())
                .isEqualTo(4.0);
    }

    @Test
    void comesPageByPageEachOnce() {
        String school = given.school();
        UUID teacher = given.person(school, "Соколова");
        for (int day = 1; day <= 5; day++) {
            facts.checkpoint(school, teacher, "2026-10-0" + day, 5, 5, "PASSED", 1);
        }
        Api head = api.as(Tokens.head(school));
        await().atMost(15, SECONDS)
                .untilAsserted(() -> assertThat(kinds(head.get(LIST, teacher))).hasSize(5));
        Reply first = head.get(LIST + "&limit=3", teacher);
        Reply second =
                head.get(LIST + "&limit=3&after={a}", teacher, first.at("/next").asString());
        assertThat(days(first)).containsExactly("2026-10-05", "2026-10-04", "2026-10-03");
        assertThat(days(second)).containsExactly("2026-10-02", "2026-10-01");
        assertThat(second.json().has("next")).isFalse();
        head.get(LIST + "&after=nothing", teacher).expect(400);
        head.get("/api/monitoring/achievements").expect(400);
        head.get(LIST, UUID.randomUUID()).expect(404);
    }

    @TestFactory
    @Requirement("C07")
    Stream<DynamicNode> whoMaySeeThem() {
        String school = given.school();
        UUID teacher = given.person(school, "Соколова");
        return AuthorisationMatrix.of(api, service, school, given.school())
                .below("/api/monitoring/achievements")
                .person(TEACHER, teacher, UUID.randomUUID())
                .row(GET, "/api/monitoring/achievements")
                .query("?teacher=" + teacher)
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, TEACHER)
                .allows(404, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST)
                .foreignPerson(404, TEACHER)
                .row(GET, "/api/monitoring/achievements/growth")
                .query("?teacher=" + teacher)
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, TEACHER)
                .allows(404, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST)
                .foreignPerson(404, TEACHER)
                .tests();
    }

    private static List<String> kinds(Reply list) {
        return list.expect(200)
                .at("/items")
                .valueStream()
                .map(each -> each.path("kind").asString())
                .toList();
    }

    private static List<String> days(Reply list) {
        return list.expect(200)
                .at("/items")
                .valueStream()
                .map(each -> each.path("day").asString())
                .toList();
    }
}
