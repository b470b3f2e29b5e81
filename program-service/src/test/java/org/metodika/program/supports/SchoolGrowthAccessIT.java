package org.metodika.program.supports;

import static org.metodika.kit.identity.Role.ASSOCIATION_HEAD;
import static org.metodika.kit.identity.Role.DEPUTY_HEAD;
import static org.metodika.kit.identity.Role.EXPERT;
import static org.metodika.kit.identity.Role.IT_OFFICER;
import static org.metodika.kit.identity.Role.METHODIST;
import static org.metodika.kit.identity.Role.PSYCHOLOGIST;
import static org.metodika.kit.identity.Role.SCHOOL_HEAD;
import static org.metodika.kit.identity.Role.TEACHER;
import static org.metodika.kit.identity.Role.TUTOR;
import static org.metodika.program.supports.SupportTown.id;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Role;
import org.metodika.kit.ids.Ids;
import org.metodika.test.Api;
import org.metodika.test.AuthorisationMatrix;
import org.metodika.test.PlatformTest;
import org.metodika.test.Requirement;
import org.metodika.test.Topics;
import org.springframework.context.ApplicationContext;

/** Who may do what with the mentor pool, with contests and with the steps to a self-learning school. */
@PlatformTest
@Requirement({"A31", "L1"})
class SchoolGrowthAccessIT {

    private final Api api;
    private final ApplicationContext service;
    private final SupportTown town;
    private final SupportTown foreign;

    SchoolGrowthAccessIT(Api api, Topics topics, Directory directory, ApplicationContext service) {
        this.api = api;
        this.service = service;
        this.town = new SupportTown(api, topics, directory);
        this.foreign = new SupportTown(api, topics, directory);
    }

    private AuthorisationMatrix matrix(String below) {
        return AuthorisationMatrix.of(api, service, town.code, foreign.code)
                .below(below)
                .person(SCHOOL_HEAD, town.head, Ids.next())
                .person(DEPUTY_HEAD, town.deputy, Ids.next())
                .person(ASSOCIATION_HEAD, town.associationHead, Ids.next())
                .person(TUTOR, town.tutor, Ids.next())
                .person(PSYCHOLOGIST, town.tutor, Ids.next())
                .person(TEACHER, town.teacher, town.colleague);
    }

    @TestFactory
    @Requirement("C06")
    Stream<DynamicNode> mentors() {
        Role[] see = {METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, TEACHER};
        Role[] keep = {METHODIST, SCHOOL_HEAD, DEPUTY_HEAD};
        Map<String, Object> mentor = MentorIT.ordered(town);
        town.asHead().post("/api/mentors", mentor).expect(201);
        return matrix("/api/mentors")
                .row(GET, "/api/mentors")
                .allows(200, see)
                .foreignSchool(200)
                .row(GET, "/api/mentors/{staffId}", town.mentor)
                .allows(200, see)
                .row(POST, "/api/mentors")
                .body(mentor)
                .allows(409, keep)
                .foreignSchool(422)
                .row(PUT, "/api/mentors/{staffId}", town.mentor)
                .header("If-Match", "\"1\"")
                .body(MentorIT.facts(mentor))
                .allows(200, keep)
                .row(POST, "/api/mentors/{staffId}/ending", town.mentor)
                .body(Map.of("reason", " "))
                .allows(422, keep)
                .tests();
    }

    @TestFactory
    @Requirement("C16")
    Stream<DynamicNode> contests() {
        String one = "/api/contest-participations/{participationId}";
        Role[] see = {METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, TEACHER};
        Role[] write = {DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, TEACHER};
        Role[] mine = {ASSOCIATION_HEAD, TUTOR, TEACHER};
        Map<String, Object> entry = ContestIT.entry(town);
        Map<String, ?> request = Map.of("teacherId", town.teacher, "entry", entry);
        Supplier<UUID> fresh = () ->
                id(town.asDeputy().post("/api/contest-participations", request).expect(201));
        Supplier<UUID> attended = () -> {
            UUID id = fresh.get();
            town.asDeputy().post(one + "/attendance", Map.of(), id).expect(200);
            return id;
        };
        return matrix("/api/contest-participations")
                .row(GET, "/api/contest-participations")
                .allows(200, see)
                .foreignSchool(200)
                .row(POST, "/api/contest-participations")
                .body(request)
                .allows(201, write)
                .foreignSchool(422)
                .foreignPerson(422, mine)
                .row(GET, one, fresh.get())
                .allows(200, see)
                .foreignPerson(404, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, TEACHER)
                .row(PUT, one + "/entry", fresh)
                .header("If-Match", "\"1\"")
                .body(entry)
                .allows(200, write)
                .foreignPerson(404, mine)
                .row(POST, one + "/attendance", fresh)
                .body(Map.of())
                .allows(200, write)
                .foreignPerson(404, mine)
                .row(POST, one + "/result", attended)
                .body(Map.of("result", "WINNER"))
                .allows(200, write)
                .foreignPerson(404, mine)
                .row(POST, one + "/withdrawal", fresh)
                .body(Map.of("reason", "Болезнь"))
                .allows(200, write)
                .foreignPerson(404, mine)
                .tests();
    }

    @TestFactory
    @Requirement("C05")
    Stream<DynamicNode> selfLearningSchools() {
        String one = "/api/self-learning-schools/{schoolId}/{schoolYear}";
        Role[] see = {
            METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, EXPERT, IT_OFFICER, TUTOR, PSYCHOLOGIST, TEACHER
        };
        Role[] write = {SCHOOL_HEAD, DEPUTY_HEAD};
        int year = town.schoolYear();
        for (SupportTown each : new SupportTown[] {town, foreign}) {
            each.asHead()
                    .post("/api/self-learning-schools", Map.of("schoolYear", year))
                    .expect(201);
        }
        Map<String, ?> plan = Map.of("responsibleId", town.deputy, "plannedOn", (year + 1) + "-05-20");
        town.asHead()
                .header("If-Match", "\"1\"")
                .put(one + "/steps/{step}", plan, town.code, year, "PROGRAMME")
                .expect(200);
        return matrix("/api/self-learning-schools")
                .row(GET, "/api/self-learning-schools")
                .allows(200, see)
                .foreignSchool(200)
                .row(POST, "/api/self-learning-schools")
                .body(Map.of("schoolYear", year))
                .allows(409, write)
                .foreignSchool(409)
                .row(GET, one, town.code, year)
                .allows(200, see)
                .row(PUT, one + "/steps/{step}", town.code, year, "PROGRAMME")
                .header("If-Match", "\"2\"")
                .body(plan)
                .allows(200, write)
                .row(POST, one + "/steps/{step}/completion", town.code, year, "FEEDBACK")
                .body(Map.of("evidence", "Анкеты"))
                .allows(409, write)
                .row(POST, one + "/steps/{step}/reopening", town.code, year, "FEEDBACK")
                .body(Map.of("reason", "Рано"))
                .allows(409, write)
                .tests();
    }
}
