package org.metodika.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.kit.identity.Role.ASSOCIATION_HEAD;
import static org.metodika.kit.identity.Role.DEPUTY_HEAD;
import static org.metodika.kit.identity.Role.EXPERT;
import static org.metodika.kit.identity.Role.IT_OFFICER;
import static org.metodika.kit.identity.Role.METHODIST;
import static org.metodika.kit.identity.Role.PSYCHOLOGIST;
import static org.metodika.kit.identity.Role.SCHOOL_HEAD;
import static org.metodika.kit.identity.Role.TEACHER;
import static org.metodika.kit.identity.Role.TUTOR;
import static org.metodika.test.PublishedEvents.event;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.PUT;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.metodika.contracts.workingcalendar.WorkingCalendarCatalogue;
import org.metodika.kit.identity.Role;
import org.metodika.kit.ids.Ids;
import org.metodika.test.Api;
import org.metodika.test.AuthorisationMatrix;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Working days of the centre and of schools. */
@MonitoringTest
class WorkingCalendarIT {

    private static final String CALENDAR = "/api/monitoring/working-calendar/{place}";

    private final Api api;
    private final ApplicationContext service;
    private final Topics topics;
    private final Given given;

    WorkingCalendarIT(Api api, ApplicationContext service, Topics topics, Given given) {
        this.api = api;
        this.service = service;
        this.topics = topics;
        this.given = given;
    }

    @Test
    @Requirement("B08")
    void aSchoolWorksAsTheCentreSaysAndHasDaysOfItsOwn() {
        String school = given.school();
        Api deputy = api.as(Tokens.deputy(school));
        Reply usual = deputy.get(CALENDAR, school).expect(200);
        assertThat(usual.at("/week").asString()).isEqualTo("FIVE_DAYS");
        assertThat(usual.at("/reminders/before").valueStream().map(JsonNode::asInt))
                .containsExactly(14, 7, 1, 0);

        try (PublishedEvents events = topics.record(WorkingCalendarCatalogue.WORKING_CALENDAR_EVENTS)) {
            Map<String, ?> own = Map.of(
                    "week",
                    "SIX_DAYS",
                    "daysOff",
                    List.of("2026-11-21"),
                    "reminders",
                    Map.of("before", List.of(3), "accompanimentAfter", 2, "headAfter", 4));
            Reply entered = deputy.put(CALENDAR, own, school).expect(200);
            deputy.put(CALENDAR, own, school).expect(200);
            deputy.header("If-Match", "\"7\"")
                    .put(CALENDAR, Map.of("week", "FIVE_DAYS"), school)
                    .expectProblem(412, "stale-version");
            assertThat(entered.etag()).isEqualTo("\"1\"");
            events.about(school)
                    .exactly(event(
                            WorkingCalendarCatalogue.WORKING_CALENDAR_CHANGED, each -> "SIX_DAYS".equals(each.week())));
        }
        JsonNode days = deputy.get(CALENDAR + "/days?from=2026-11-20&to=2026-11-22", school)
                .expect(200)
                .at("/days");
        assertThat(days.valueStream().map(day -> day.path("ground").asString("")))
                .containsExactly("", "ENTERED", "WEEKEND");
        Reply refused = deputy.put(CALENDAR, Map.of("workingDays", List.of("2026-11-22")), school)
                .expectProblem(422, "working-calendar-invalid");
        assertThat(refused.at("/errors/0/pointer").asString()).isEqualTo("/workingDays");
        deputy.get(CALENDAR + "/days?from=2026-11-20&to=2029-11-22", school).expectProblem(400, "malformed-request");
        api.as(Tokens.methodist()).get(CALENDAR, "unknown").expectProblem(404, "not-found");
        api.as(Tokens.methodist()).put(CALENDAR, Map.of(), "unknown").expectProblem(404, "not-found");
    }

    @TestFactory
    @Requirement("A31")
    Stream<DynamicNode> whoMayKeepACalendar() {
        String school = given.school();
        Map<String, ?> own = Map.of("week", "SIX_DAYS");
        Role[] readers = {
            METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, EXPERT, TUTOR, PSYCHOLOGIST, TEACHER, IT_OFFICER
        };
        return AuthorisationMatrix.of(api, service, school, given.school())
                .below("/api/monitoring/working-calendar")
                .row(GET, CALENDAR, school)
                .allows(200, readers)
                .row(PUT, CALENDAR, school)
                .body(own)
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD)
                .row(GET, CALENDAR + "/days", school)
                .query("?from=2026-11-20&to=2026-11-22")
                .allows(200, readers)
                .tests();
    }

    @Test
    void theCentreAloneTransfersDays() {
        String school = given.school();
        Map<String, ?> sent = Map.of("workingDays", List.of(Given.FIRST_DEADLINE.toString()));

        api.as(Tokens.head(school)).put(CALENDAR, sent, "centre").expectProblem(404, "not-found");
        api.as(Tokens.methodist()).put(CALENDAR, sent, "centre").expect(200);
        assertThat(api.as(Tokens.teacher(school, Ids.next()))
                        .get(
                                CALENDAR + "/days?from={from}&to={to}",
                                "centre",
                                Given.FIRST_DEADLINE,
                                Given.FIRST_DEADLINE)
                        .expect(200)
                        .at("/days/0/working")
                        .asBoolean())
                .isTrue();
    }
}
