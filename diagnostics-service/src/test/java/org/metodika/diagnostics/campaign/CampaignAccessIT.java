package org.metodika.diagnostics.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.diagnostics.campaign.Town.CAMPAIGNS;
import static org.metodika.diagnostics.campaign.Town.ONE;
import static org.metodika.kit.identity.Role.ANALYST;
import static org.metodika.kit.identity.Role.ASSOCIATION_HEAD;
import static org.metodika.kit.identity.Role.DEPUTY_HEAD;
import static org.metodika.kit.identity.Role.METHODIST;
import static org.metodika.kit.identity.Role.PSYCHOLOGIST;
import static org.metodika.kit.identity.Role.SCHOOL_HEAD;
import static org.metodika.kit.identity.Role.TEACHER;
import static org.metodika.kit.identity.Role.TUTOR;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.metodika.kit.identity.Role;
import org.metodika.test.Api;
import org.metodika.test.AuthorisationMatrix;
import org.metodika.test.TestClock;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import org.springframework.context.ApplicationContext;

/** Each endpoint of campaigns × each role × own and foreign school (L1), and bad input. */
@CampaignServiceTest
class CampaignAccessIT {

    /** Whoever plans for a school or more. */
    private static final Role[] OF_THE_SCHOOL = {METHODIST, SCHOOL_HEAD, DEPUTY_HEAD};

    private static final Role[] OF_CERTAIN_PERSONS = {ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST};
    private static final Map<String, Object> REASON = Map.of("reason", "Так решено");

    private final Api api;
    private final Topics topics;
    private final TestClock clock;
    private final ApplicationContext context;

    CampaignAccessIT(Api api, Topics topics, TestClock clock, ApplicationContext context) {
        this.api = api;
        this.topics = topics;
        this.clock = clock;
        this.context = context;
    }

    @BeforeEach
    void theFirstOfOctober() {
        clock.set("2026-10-01T03:00:00Z");
    }

    @TestFactory
    Stream<DynamicNode> whoMayDoWhat() {
        clock.set("2026-10-01T03:00:00Z");
        Town school = new Town(api, topics, 2);
        UUID open = school.opened();
        String participants = ONE + "/schools/{school}/participants";
        String teacher = school.teacher(0).toString();
        return AuthorisationMatrix.of(api, context, school.code, new Town(api, topics, 1).code)
                .below(CAMPAIGNS)
                .person(TUTOR, school.tutor, UUID.randomUUID())
                .person(PSYCHOLOGIST, school.tutor, UUID.randomUUID())
                .person(TEACHER, school.teacher(0), school.teacher(1))
                .row(GET, CAMPAIGNS)
                .allows(200, all())
                .anySchool()
                .row(GET, CAMPAIGNS + "/mine")
                .allows(200, all())
                .anySchool()
                .row(POST, CAMPAIGNS)
                .body(Town.plan(List.of(school.code)))
                .allows(201, OF_THE_SCHOOL)
                .allows(201, OF_CERTAIN_PERSONS)
                .foreignSchool(422, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST)
                .row(GET, ONE, open)
                .allows(200, all())
                .row(PUT, ONE, (Supplier<?>) () -> draft(school))
                .body(Town.plan(List.of(school.code)))
                .allows(200, OF_THE_SCHOOL)
                .allows(404, OF_CERTAIN_PERSONS)
                .row(GET, ONE + "/preview", (Supplier<?>) () -> draft(school))
                .allows(200, OF_THE_SCHOOL)
                .allows(404, OF_CERTAIN_PERSONS)
                .row(POST, ONE + "/opening", (Supplier<?>) () -> draft(school))
                .allows(200, OF_THE_SCHOOL)
                .allows(404, OF_CERTAIN_PERSONS)
                .row(POST, ONE + "/extension", (Supplier<?>) () -> another(school))
                .body(Map.of("lastDay", "2026-10-30", "reason", "Карантин"))
                .allows(200, OF_THE_SCHOOL)
                .allows(404, OF_CERTAIN_PERSONS)
                .row(POST, ONE + "/closing", (Supplier<?>) () -> another(school))
                .allows(200, OF_THE_SCHOOL)
                .allows(404, OF_CERTAIN_PERSONS)
                .row(POST, ONE + "/annulment", (Supplier<?>) () -> another(school))
                .body(REASON)
                .allows(200, OF_THE_SCHOOL)
                .allows(404, OF_CERTAIN_PERSONS)
                .row(GET, ONE + "/progress", open)
                .allows(200, all())
                .row(GET, ONE + "/participants", open)
                .allows(200, all())
                .row(GET, ONE + "/results", open)
                .allows(200, OF_THE_SCHOOL)
                .allows(200, OF_CERTAIN_PERSONS)
                .allows(200, ANALYST)
                .row(POST, participants, open, school.code)
                .body(Map.of())
                .allows(200, OF_THE_SCHOOL)
                .allows(200, OF_CERTAIN_PERSONS)
                .row(PUT, participants + "/{teacherId}/observers", open, school.code, teacher)
                .body(Map.of("observers", List.of()))
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, TUTOR, PSYCHOLOGIST)
                .allows(404, ASSOCIATION_HEAD)
                .foreignPerson(404, TUTOR, PSYCHOLOGIST)
                .row(
                        POST,
                        participants + "/{teacherId}/exclusion",
                        (Supplier<?>) () -> takingPart(school, open),
                        school.code,
                        teacher)
                .body(REASON)
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, TUTOR, PSYCHOLOGIST)
                .allows(404, ASSOCIATION_HEAD)
                .foreignPerson(404, TUTOR, PSYCHOLOGIST)
                .tests();
    }

    /** What a school's people see of a campaign is what they reach. */
    @Test
    void everybodySeesTheirOwnPeopleAndNoOthers() {
        Town school = new Town(api, topics, 3);
        Town foreign = new Town(api, topics, 2);
        Api methodist = api.as(Tokens.methodist());
        UUID id = Town.id(methodist
                .post(CAMPAIGNS, Town.plan(List.of(school.code, foreign.code)))
                .expect(201));
        school.asDeputy().get(ONE, id).expectProblem(404, "not-found");
        methodist.post(ONE + "/opening", null, id).expect(200);
        Town.awaitReady(methodist, id, 5);

        assertThat(invited(school.asDeputy(), id)).isEqualTo(3);
        assertThat(invited(foreign.asDeputy(), id)).isEqualTo(2);
        assertThat(invited(school.asTutor(), id)).isEqualTo(1);
        assertThat(invited(school.asTeacher(1), id)).isEqualTo(1);
        assertThat(school.asTeacher(1)
                        .get(ONE + "/participants", id)
                        .at("/items")
                        .size())
                .isEqualTo(1);
        assertThat(school.asDeputy()
                        .get(ONE + "/participants?school=" + foreign.code, id)
                        .at("/items")
                        .size())
                .isZero();
        school.asDeputy().post(ONE + "/closing", null, id).expectProblem(404, "not-found");
    }

    @Test
    void namesWhatIsWrongWithARequest() {
        Town school = new Town(api, topics, 1);
        Api deputy = school.asDeputy();
        Map<String, Object> plan = Town.plan(List.of(school.code));
        deputy.post(CAMPAIGNS, Map.of()).expectProblem(422, "invalid-content");
        deputy.post(CAMPAIGNS, with(plan, "sheets", Arrays.asList((Object) null)))
                .expectProblem(422, "invalid-content");
        deputy.post(CAMPAIGNS, with(plan, "sheets", List.of(Map.of("source", "RUMOUR"))))
                .expectProblem(400, "malformed-request");
        deputy.post(CAMPAIGNS, with(plan, "firstDay", "завтра")).expectProblem(400, "malformed-request");
        deputy.post(CAMPAIGNS, with(plan, "title", "я".repeat(201))).expectProblem(422, "campaign-invalid");
        deputy.post(CAMPAIGNS, with(plan, "instrument", "unheard-of"))
                .expectProblem(422, "campaign-instrument-unknown");
        deputy.post(CAMPAIGNS, with(plan, "sheets", List.of(Map.of("source", "SELF_ASSESSMENT"))))
                .expectProblem(422, "campaign-invalid");
        deputy.post(CAMPAIGNS, with(plan, "who", Map.of("positions", List.of(" "))))
                .expectProblem(422, "campaign-invalid");
        UUID nobody = Town.id(deputy.post(CAMPAIGNS, with(plan, "who", Map.of("subjects", List.of("физика"))))
                .expect(201));
        deputy.post(ONE + "/opening", null, nobody).expectProblem(422, "campaign-without-teachers");
        deputy.put(ONE, plan, nobody).expect(200);
        deputy.header("If-Match", "\"1\"").put(ONE, plan, nobody).expectProblem(412, "stale-version");
        deputy.get(ONE, "not-an-id").expectProblem(404, "not-found");
        deputy.get(ONE, UUID.randomUUID()).expectProblem(404, "not-found");
        deputy.get(CAMPAIGNS + "?after=nonsense").expectProblem(400, "malformed-request");
    }

    private static Map<String, Object> with(Map<String, Object> plan, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(plan);
        changed.put(field, value);
        return changed;
    }

    private static int invited(Api actor, UUID campaign) {
        return actor.get(ONE + "/progress", campaign)
                .expect(200)
                .at("/overall/invited")
                .asInt();
    }

    private static Role[] all() {
        return Stream.concat(Stream.of(OF_THE_SCHOOL), Stream.concat(Stream.of(OF_CERTAIN_PERSONS), Stream.of(TEACHER)))
                .toArray(Role[]::new);
    }

    private UUID draft(Town school) {
        return Town.id(school.asDeputy()
                .post(CAMPAIGNS, Town.plan(List.of(school.code)))
                .expect(201));
    }

    /** The campaign, with the first teacher taking part in it. */
    private UUID takingPart(Town school, UUID campaign) {
        school.asDeputy()
                .post(
                        ONE + "/schools/{school}/participants",
                        Map.of("teacherIds", List.of(school.teacher(0))),
                        campaign,
                        school.code)
                .expect(200);
        return campaign;
    }

    /** Another open campaign; those who take part in the first are left out of it. */
    private UUID another(Town school) {
        UUID id = draft(school);
        school.asDeputy().post(ONE + "/opening", null, id).expect(200);
        return id;
    }
}
