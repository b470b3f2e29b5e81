package org.metodika.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.kit.identity.Role.ASSOCIATION_HEAD;
import static org.metodika.kit.identity.Role.DEPUTY_HEAD;
import static org.metodika.kit.identity.Role.METHODIST;
import static org.metodika.kit.identity.Role.PSYCHOLOGIST;
import static org.metodika.kit.identity.Role.SCHOOL_HEAD;
import static org.metodika.kit.identity.Role.TEACHER;
import static org.metodika.kit.identity.Role.TUTOR;
import static org.springframework.http.HttpMethod.GET;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.metodika.contracts.checkpoint.CheckpointCatalogue;
import org.metodika.contracts.checkpoint.CheckpointState;
import org.metodika.kit.ids.Ids;
import org.metodika.test.Api;
import org.metodika.test.AuthorisationMatrix;
import org.metodika.test.TestClock;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** What the history of a school says about its open checkpoints. */
@MonitoringTest
class ForecastIT {

    private static final String LIST = "/api/monitoring/forecasts";
    private static final LocalDate DUE = LocalDate.of(2026, 3, 10);

    private final Api api;
    private final ApplicationContext service;
    private final Topics topics;
    private final Given given;
    private final TestClock clock;

    ForecastIT(Api api, ApplicationContext service, Topics topics, Given given, TestClock clock) {
        this.api = api;
        this.service = service;
        this.topics = topics;
        this.given = given;
        this.clock = clock;
    }

    @BeforeEach
    void anAutumnDay() {
        clock.set("2026-11-10T08:00:00Z");
    }

    @Test
    void tellsTheExpectedDayWithItsReasonOrWhyThereIsNone() {
        String school = given.school();
        UUID teacher = given.person(school, "Соколова");
        given.listed(passed(school, "OPEN_LESSON", -2, -1, 0, 1, 2, 3, 3, 4, 9, 21));
        given.listed(passed(school, "INTERVIEW", 1, 2, 3, 4, 5, 6, 7));
        given.listed(passed(given.school(), "INTERVIEW", 1, 2, 3, 4, 5, 6, 7));
        given.listed(state(school, "INTERVIEW", DUE.minusYears(4), DUE.minusYears(4)));
        Given.Approval approval = given.approved(school, teacher, null);
        given.listed(approval.first(), approval.second());
        Api deputy = api.as(Tokens.deputy(school));

        JsonNode lesson = deputy.get(LIST).expect(200).at("/items/0");
        JsonNode interview = deputy.get(LIST).at("/items/1");

        assertThat(lesson.path("checkpointId").asString())
                .isEqualTo(approval.first().toString());
        assertThat(lesson.path("teacherName").asString()).isEqualTo("Соколова Мария Андреевна");
        assertThat(lesson.path("cases").asInt()).isEqualTo(10);
        assertThat(lesson.at("/expected/days").asDouble()).isEqualTo(2.5);
        assertThat(lesson.at("/expected/on").asString()).isEqualTo("2026-12-23");
        assertThat(lesson.at("/expected/from").asString()).isEqualTo("2026-12-20");
        assertThat(lesson.at("/expected/until").asString()).isEqualTo("2026-12-24");
        assertThat(lesson.path("reason").asString()).contains("за три года: 10", "от 0,25 до 3,75 дн.", "2,5 дн.");
        assertThat(interview.has("expected")).isFalse();
        assertThat(interview.path("reason").asString()).startsWith("Слишком мало случаев: 7 из 10.");
        assertThat(deputy.language("en").get(LIST).at("/items/1/reason").asString())
                .startsWith("Too few cases: 7 of 10.");
        assertThat(deputy.get(LIST + "?format=csv").expect(200).text())
                .contains("Ожидаемый день", "Открытый урок;20.12.2026;;2,5;23.12.2026;20.12.2026;24.12.2026;10;");
    }

    @Test
    void countsOnceADayAndForgetsWhatWasAnnulled() {
        String school = given.school();
        UUID[] history = passed(school, "OPEN_LESSON", 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
        given.listed(history);
        Given.Approval approval = given.approved(school, given.person(school, "Соколова"), null);
        given.listed(approval.first(), approval.second());
        Api head = api.as(Tokens.head(school));
        assertThat(cases(head, approval)).isEqualTo(10);

        topics.publish(
                CheckpointCatalogue.CHECKPOINT_STATE,
                history[0],
                new CheckpointState(
                        history[0],
                        Ids.next(),
                        school,
                        Ids.next(),
                        Ids.next(),
                        1,
                        "OPEN_LESSON",
                        DUE,
                        null,
                        "OPEN",
                        null,
                        null,
                        null,
                        4),
                2);
        topics.awaitConsumed(CheckpointCatalogue.CHECKPOINT_STATES);
        assertThat(cases(head, approval)).as("on the same day").isEqualTo(10);
        clock.set("2026-11-11T08:00:00Z");
        assertThat(cases(head, approval)).isEqualTo(9);
    }

    @TestFactory
    Stream<DynamicNode> whoMaySeeThem() {
        String school = given.school();
        return AuthorisationMatrix.of(api, service, school, given.school())
                .below(LIST)
                .row(GET, LIST)
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, TEACHER)
                .foreignSchool(200)
                .tests();
    }

    @Test
    void aTeacherSeesTheOwnAndATutorTheirs() {
        String school = given.school();
        UUID tutor = given.person(school, "Тюторова");
        Given.Approval mine = given.approved(school, given.person(school, "Соколова", tutor, null), null);
        Given.Approval other = given.approved(school, given.person(school, "Петрова"), null);
        given.listed(mine.first(), mine.second(), other.first(), other.second());

        assertThat(ids(api.as(Tokens.tutor(school, tutor)))).containsExactly(mine.first(), mine.second());
        assertThat(ids(api.as(Tokens.teacher(school, other.program().teacher()))))
                .containsExactly(other.first(), other.second());
        assertThat(ids(api.as(Tokens.deputy(given.school())))).isEmpty();
    }

    private UUID[] passed(String school, String form, int... days) {
        List<UUID> ids = new ArrayList<>();
        for (int late : days) {
            ids.add(state(school, form, DUE, DUE.plusDays(late)));
        }
        return ids.toArray(UUID[]::new);
    }

    private UUID state(String school, String form, LocalDate due, LocalDate passedOn) {
        UUID id = Ids.next();
        topics.publish(
                CheckpointCatalogue.CHECKPOINT_STATE,
                id,
                new CheckpointState(
                        id,
                        Ids.next(),
                        school,
                        Ids.next(),
                        Ids.next(),
                        1,
                        form,
                        due,
                        null,
                        "PASSED",
                        null,
                        passedOn,
                        5,
                        4),
                1);
        return id;
    }

    private static int cases(Api as, Given.Approval approval) {
        return as.get(LIST + "?program={p}", approval.program().id())
                .expect(200)
                .at("/items/0/cases")
                .asInt();
    }

    private static List<UUID> ids(Api as) {
        return as.get(LIST)
                .expect(200)
                .at("/items")
                .valueStream()
                .map(each -> UUID.fromString(each.path("checkpointId").asString()))
                .toList();
    }
}
