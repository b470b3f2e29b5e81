package org.metodika.diagnostics;

import static org.metodika.diagnostics.Surveying.ANSWERS;
import static org.metodika.diagnostics.Surveying.MINE;
import static org.metodika.diagnostics.Surveying.REQUESTS;
import static org.metodika.diagnostics.Surveying.SURVEYS;
import static org.metodika.diagnostics.Surveying.points;
import static org.metodika.kit.identity.Role.ASSOCIATION_HEAD;
import static org.metodika.kit.identity.Role.DEPUTY_HEAD;
import static org.metodika.kit.identity.Role.EXPERT;
import static org.metodika.kit.identity.Role.METHODIST;
import static org.metodika.kit.identity.Role.PSYCHOLOGIST;
import static org.metodika.kit.identity.Role.SCHOOL_HEAD;
import static org.metodika.kit.identity.Role.TEACHER;
import static org.metodika.kit.identity.Role.TUTOR;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.metodika.kit.identity.Role;
import org.metodika.test.Api;
import org.metodika.test.AuthorisationMatrix;
import org.metodika.test.PlatformTest;
import org.metodika.test.Topics;
import org.springframework.context.ApplicationContext;

/** Who may do what with surveys; nothing is open without a token but the two addresses of anonymous answers. */
@PlatformTest
class SurveyAccessIT {

    private static final Role[] RUN = {METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST};
    private static final Role[] OF_CERTAIN_PERSONS = {ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST};
    private static final Role[] STAFF = {
        SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, EXPERT, TEACHER
    };

    private final Api api;
    private final ApplicationContext context;
    private final School school;
    private final School foreign;
    private final Surveying surveying;

    SurveyAccessIT(Api api, Topics topics, ApplicationContext context) {
        this.api = api;
        this.context = context;
        this.school = new School(topics);
        this.foreign = new School(topics);
        this.surveying = new Surveying(school, api);
    }

    @TestFactory
    Stream<DynamicNode> whoRunsAndSeesSurveys() {
        Map<String, Object> about = surveying.aboutTeacher("PUPILS");
        Map<String, Object> plan = new HashMap<>(about);
        plan.remove("instrument");
        UUID seen = surveying.draft(about);
        UUID closed = surveying.draft(about);
        surveying.links(closed, "PUPILS", 1);
        surveying.open(closed);
        surveying.close(closed);
        Map<String, Object> links = Map.of("group", "PUPILS", "count", 1);
        return matrix(SURVEYS)
                .row(GET, SURVEYS)
                .allows(200, RUN)
                .allows(200, TEACHER)
                .anySchool()
                .row(POST, SURVEYS)
                .body(about)
                .allows(201, RUN)
                .foreignPerson(404, OF_CERTAIN_PERSONS)
                .row(GET, SURVEYS + "/{id}", seen)
                .allows(200, RUN)
                .allows(200, TEACHER)
                .foreignPerson(404, OF_CERTAIN_PERSONS)
                .foreignPerson(404, TEACHER)
                .row(PUT, SURVEYS + "/{id}/plan", seen)
                .body(plan)
                .allows(200, RUN)
                .foreignPerson(404, OF_CERTAIN_PERSONS)
                .row(POST, SURVEYS + "/{id}/invitations", (Supplier<?>) () -> surveying.draft(about))
                .body(links)
                .allows(201, RUN)
                .foreignPerson(404, OF_CERTAIN_PERSONS)
                // Invitations by name are for other surveys; who may ask is told so.
                .row(POST, SURVEYS + "/{id}/participants", seen)
                .body(Map.of("group", "PUPILS", "staffIds", List.of(school.colleague)))
                .allows(422, RUN)
                .foreignPerson(404, OF_CERTAIN_PERSONS)
                .row(POST, SURVEYS + "/{id}/opening", (Supplier<?>) this::invited)
                .allows(200, RUN)
                .foreignPerson(404, OF_CERTAIN_PERSONS)
                .row(POST, SURVEYS + "/{id}/closing", (Supplier<?>) this::opened)
                .allows(200, RUN)
                .foreignPerson(404, OF_CERTAIN_PERSONS)
                .row(POST, SURVEYS + "/{id}/annulment", (Supplier<?>) this::opened)
                .body(Map.of("reason", "Не тот класс"))
                .allows(200, RUN)
                .foreignPerson(404, OF_CERTAIN_PERSONS)
                .row(GET, SURVEYS + "/{id}/results", closed)
                .allows(200, RUN)
                .allows(200, TEACHER)
                .foreignPerson(404, OF_CERTAIN_PERSONS)
                .foreignPerson(404, TEACHER)
                .row(GET, SURVEYS + "/{id}/sheets", closed)
                .allows(200, RUN)
                .anySchool()
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> whoSeesRequests() {
        return matrix(REQUESTS)
                .row(GET, REQUESTS)
                .allows(200, RUN)
                .allows(200, TEACHER)
                .anySchool()
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> whoAnswersWithAName() {
        UUID id = surveying.draft(surveying.requests());
        surveying.invite(id, school.teacher);
        surveying.open(id);
        Map<String, Object> answers = Map.of("answers", List.of(points("CLASS", 1)));
        Role[] others = Stream.of(STAFF).filter(role -> role != TEACHER).toArray(Role[]::new);
        return matrix(MINE)
                .row(GET, MINE)
                .allows(200, STAFF)
                .anySchool()
                .row(GET, MINE + "/{id}", id)
                .allows(404, others)
                .allows(200, TEACHER)
                .foreignPerson(404, TEACHER)
                .row(PUT, MINE + "/{id}/answers", id)
                .body(answers)
                .allows(404, others)
                .allows(200, TEACHER)
                .foreignPerson(404, TEACHER)
                .row(POST, MINE + "/{id}/sending", id)
                .body(answers)
                .allows(404, others)
                .allows(200, TEACHER)
                .foreignPerson(404, TEACHER)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> whoAnswersWithoutAName() {
        UUID id = surveying.draft(surveying.aboutTeacher("PUPILS"));
        String link = surveying.links(id, "PUPILS", 1).getFirst();
        surveying.open(id);
        return matrix(ANSWERS)
                .row(POST, ANSWERS + "/form")
                .body(Map.of("link", link))
                .allows(200, Role.values())
                .anySchool()
                .anonymous(200)
                .row(POST, ANSWERS)
                .body(Map.of("link", link, "answers", List.of(points("G1", 1))))
                .allows(200, Role.values())
                .anySchool()
                .anonymous(200)
                .tests();
    }

    private AuthorisationMatrix matrix(String path) {
        return AuthorisationMatrix.of(api, context, school.code, foreign.code)
                .below(path)
                .person(TUTOR, school.tutor, UUID.randomUUID())
                .person(PSYCHOLOGIST, school.tutor, UUID.randomUUID())
                .person(ASSOCIATION_HEAD, school.associationHead, UUID.randomUUID())
                .person(TEACHER, school.teacher, school.colleague);
    }

    private UUID invited() {
        UUID id = surveying.draft(surveying.aboutTeacher("PUPILS"));
        surveying.links(id, "PUPILS", 1);
        return id;
    }

    private UUID opened() {
        UUID id = invited();
        surveying.open(id);
        return id;
    }
}
