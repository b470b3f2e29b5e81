package org.metodika.program.supports;

import static org.metodika.kit.identity.Role.ASSOCIATION_HEAD;
import static org.metodika.kit.identity.Role.DEPUTY_HEAD;
import static org.metodika.kit.identity.Role.METHODIST;
import static org.metodika.kit.identity.Role.PSYCHOLOGIST;
import static org.metodika.kit.identity.Role.SCHOOL_HEAD;
import static org.metodika.kit.identity.Role.TEACHER;
import static org.metodika.kit.identity.Role.TUTOR;
import static org.metodika.program.supports.SupportTown.id;
import static org.metodika.program.supports.SupportTown.nextStep;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.metodika.contracts.support.SupportCatalogue;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Role;
import org.metodika.kit.ids.Ids;
import org.metodika.test.Api;
import org.metodika.test.AuthorisationMatrix;
import org.metodika.test.PlatformTest;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Topics;
import org.springframework.context.ApplicationContext;

/** Who may do what with supports and what follows from them. */
@PlatformTest
@Requirement("A31")
class SupportAccessIT {

    private static final String ONE = "/api/supports/{supportId}";
    private static final Role[] SEE = {
        METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, TEACHER
    };
    private static final Role[] WRITE = {DEPUTY_HEAD, TUTOR, PSYCHOLOGIST};
    private static final Role[] ISSUE = {SCHOOL_HEAD, DEPUTY_HEAD};
    private static final Role[] MINE = {ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, TEACHER};
    private static final Role[] WRITE_MINE = {TUTOR, PSYCHOLOGIST};

    private final Api api;
    private final Topics topics;
    private final Directory directory;
    private final ApplicationContext service;

    SupportAccessIT(Api api, Topics topics, Directory directory, ApplicationContext service) {
        this.api = api;
        this.topics = topics;
        this.directory = directory;
        this.service = service;
    }

    private AuthorisationMatrix matrix(SupportTown town, SupportTown foreign, String below) {
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
    Stream<DynamicNode> supports() {
        SupportTown town = new SupportTown(api, topics, directory);
        SupportTown foreign = new SupportTown(api, topics, directory);
        UUID one = id(town.draft());
        Reply issued = town.issued();
        int year = town.schoolYear();
        Map<String, ?> reason = Map.of("reason", "Так решено");
        Map<String, Object> passport = town.passport();
        return matrix(town, foreign, "/api/supports")
                .row(GET, "/api/supports")
                .allows(200, SEE)
                .foreignSchool(200)
                .row(GET, "/api/supports/ways")
                .allows(200, SEE)
                .foreignSchool(200)
                .row(POST, "/api/supports")
                .body(Map.of("teacherId", town.teacher, "passport", passport))
                .allows(201, WRITE)
                .foreignSchool(422)
                .foreignPerson(422, WRITE_MINE)
                .row(GET, ONE, one)
                .allows(200, SEE)
                .foreignPerson(404, MINE)
                .row(PUT, ONE + "/passport", (Supplier<UUID>) () -> id(town.draft()))
                .header("If-Match", "\"1\"")
                .body(passport)
                .allows(200, WRITE)
                .foreignPerson(404, WRITE_MINE)
                .row(POST, ONE + "/issue", (Supplier<UUID>) () -> id(town.draft()))
                .allows(200, ISSUE)
                .row(POST, ONE + "/amendments", id(issued))
                .body(Map.of("reason", "Иначе", "passport", passport))
                .allows(200, ISSUE)
                .row(GET, ONE + "/editions", one)
                .allows(200, SEE)
                .foreignPerson(404, MINE)
                .row(POST, ONE + "/stop", (Supplier<UUID>) () -> id(town.draft()))
                .body(Map.of("ground", "REFUSAL", "reason", "Заявление"))
                .allows(200, ISSUE)
                .row(POST, ONE + "/stop/annulment", one)
                .body(reason)
                .allows(409, ISSUE)
                .row(POST, ONE + "/items/{itemId}/completion", id(issued), Ids.next())
                .body(Map.of("note", "Да"))
                .allows(422, WRITE)
                .foreignPerson(404, WRITE_MINE)
                .row(POST, ONE + "/items/{itemId}/waiver", id(issued), Ids.next())
                .body(Map.of("note", "Нет"))
                .allows(422, WRITE)
                .foreignPerson(404, WRITE_MINE)
                .row(POST, ONE + "/items/{itemId}/reopening", id(issued), Ids.next())
                .body(reason)
                .allows(422, WRITE)
                .foreignPerson(404, WRITE_MINE)
                .row(GET, ONE + "/cards", one)
                .allows(200, SEE)
                .foreignPerson(404, MINE)
                .row(GET, ONE + "/cards/{schoolYear}", one, year)
                .allows(200, SEE)
                .foreignPerson(404, MINE)
                .row(PUT, ONE + "/cards/{schoolYear}", one, year)
                .body(Map.of("subject", "Химия"))
                .allows(200, WRITE)
                .foreignPerson(404, WRITE_MINE)
                .row(GET, ONE + "/results", one)
                .allows(200, SEE)
                .foreignPerson(404, MINE)
                .row(PUT, ONE + "/results", (Supplier<UUID>) () -> id(town.issued()))
                .header("If-Match", "\"2\"")
                .body(town.results("ROUTE"))
                .allows(200, WRITE)
                .foreignPerson(404, WRITE_MINE)
                .row(POST, ONE + "/conclusion", (Supplier<UUID>) () -> id(town.ready("NO_SUPPORT")))
                .allows(200, ISSUE)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> measures() {
        SupportTown town = new SupportTown(api, topics, directory);
        SupportTown foreign = new SupportTown(api, topics, directory);
        Supplier<String> fresh = () -> step(town, "HARDEST_PROBLEMS");
        return matrix(town, foreign, "/api/support-measures")
                .row(GET, "/api/support-measures")
                .allows(200, SEE)
                .foreignSchool(200)
                .row(GET, "/api/support-measures/{measureId}", fresh.get())
                .allows(200, SEE)
                .foreignPerson(404, MINE)
                .row(PUT, "/api/support-measures/{measureId}", fresh.get())
                .body(Map.of("leaderId", town.tutor, "task", "Беседы", "help", List.of("SOCIAL")))
                .allows(200, WRITE)
                .foreignPerson(404, WRITE_MINE)
                .row(POST, "/api/support-measures/{measureId}/completion", fresh)
                .body(Map.of("note", "Проведены"))
                .allows(200, WRITE)
                .foreignPerson(404, WRITE_MINE)
                .row(POST, "/api/support-measures/{measureId}/cancellation", fresh)
                .body(Map.of("note", "Не нужны"))
                .allows(200, WRITE)
                .foreignPerson(404, WRITE_MINE)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> trainingRequests() {
        SupportTown town = new SupportTown(api, topics, directory);
        SupportTown foreign = new SupportTown(api, topics, directory);
        Supplier<String> fresh = () -> step(town, "TRAINING");
        return matrix(town, foreign, "/api/training-requests")
                .row(GET, "/api/training-requests")
                .allows(200, SEE)
                .foreignSchool(200)
                .row(GET, "/api/training-requests/{requestId}", fresh.get())
                .allows(200, SEE)
                .foreignPerson(404, MINE)
                .row(PUT, "/api/training-requests/{requestId}/topic", fresh.get())
                .body(Map.of("topic", "Тема"))
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD)
                .row(PUT, "/api/training-requests/{requestId}/priority", fresh.get())
                .body(Map.of("priority", "LOW"))
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD)
                .row(POST, "/api/training-requests")
                .body(Map.of("teacherId", town.teacher, "topic", "Тема", "source", "SCHOOL_NEED", "priority", "HIGH"))
                .allows(409, SCHOOL_HEAD, DEPUTY_HEAD)
                .foreignSchool(409)
                .row(POST, "/api/training-requests/{requestId}/settlement", fresh)
                .body(Map.of("outcome", "DECLINED", "note", "Нет мест"))
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> routes() {
        SupportTown town = new SupportTown(api, topics, directory);
        SupportTown foreign = new SupportTown(api, topics, directory);
        Role[] write = {DEPUTY_HEAD, TUTOR, PSYCHOLOGIST, TEACHER};
        Role[] mine = {TUTOR, PSYCHOLOGIST, TEACHER};
        Map<String, Object> content = RouteIT.content(town);
        Map<String, Object> request = Map.of("teacherId", town.teacher, "content", content);
        Supplier<UUID> fresh =
                () -> id(town.asDeputy().post("/api/routes", request).expect(201));
        UUID one = fresh.get();
        return matrix(town, foreign, "/api/routes")
                .row(GET, "/api/routes")
                .allows(200, SEE)
                .foreignSchool(200)
                .row(POST, "/api/routes")
                .body(request)
                .allows(201, write)
                .foreignSchool(422)
                .foreignPerson(422, mine)
                .row(GET, "/api/routes/{routeId}", one)
                .allows(200, SEE)
                .foreignPerson(404, MINE)
                .row(PUT, "/api/routes/{routeId}/content", fresh)
                .header("If-Match", "\"1\"")
                .body(content)
                .allows(200, write)
                .foreignPerson(404, mine)
                .row(POST, "/api/routes/{routeId}/agreement", fresh)
                .allows(200, ISSUE)
                .row(POST, "/api/routes/{routeId}/closing", fresh)
                .body(Map.of("ground", "GIVEN_UP", "result", "Отпуск"))
                .allows(200, WRITE)
                .foreignPerson(404, WRITE_MINE)
                .tests();
    }

    @TestFactory
    @Requirement({"A31", "B50"})
    Stream<DynamicNode> dossiers() {
        SupportTown town = new SupportTown(api, topics, directory);
        SupportTown foreign = new SupportTown(api, topics, directory);
        UUID one = id(town.issued());
        topics.awaitConsumed(SupportCatalogue.SUPPORT_STATES);
        Map<String, Object> paper = Map.of("place", "Папка 12", "on", town.today.toString());
        String address = "/api/dossiers/{dossierId}/papers/{document}";
        Supplier<UUID> recorded = () -> {
            town.asDeputy().put(address, paper, one, "NORMS").expect(200);
            return one;
        };
        return matrix(town, foreign, "/api/dossiers")
                .row(GET, "/api/dossiers")
                .allows(200, SEE)
                .foreignSchool(200)
                .row(GET, "/api/dossiers/{dossierId}", one)
                .allows(200, SEE)
                .foreignPerson(404, MINE)
                .row(PUT, address, one, "PORTFOLIO")
                .body(paper)
                .allows(200, DEPUTY_HEAD)
                .row(POST, address + "/withdrawal", recorded, "NORMS")
                .body(Map.of("reason", "Не та папка"))
                .allows(200, DEPUTY_HEAD)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> labels() {
        SupportTown town = new SupportTown(api, topics, directory);
        SupportTown foreign = new SupportTown(api, topics, directory);
        return matrix(town, foreign, "/api/support-labels")
                .row(GET, "/api/support-labels")
                .allows(200, SEE)
                .anySchool()
                .row(GET, "/api/support-labels/versions/{version}", 0)
                .allows(200, SEE)
                .anySchool()
                .row(PUT, "/api/support-labels")
                .body(Map.of(
                        "labels", List.of(Map.of("code", "results.findings", "ru", "Выводы", "en", "Conclusions"))))
                .allows(200, METHODIST)
                .anySchool()
                .tests();
    }

    /** The step that a fresh conclusion creates. */
    private String step(SupportTown town, String need) {
        String next = nextStep(town.concluded(need));
        topics.awaitConsumed(SupportCatalogue.SUPPORT_EVENTS);
        return next;
    }
}
