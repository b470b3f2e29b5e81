package org.metodika.program.groups;

import static org.metodika.kit.identity.Role.ASSOCIATION_HEAD;
import static org.metodika.kit.identity.Role.DEPUTY_HEAD;
import static org.metodika.kit.identity.Role.EXPERT;
import static org.metodika.kit.identity.Role.METHODIST;
import static org.metodika.kit.identity.Role.PSYCHOLOGIST;
import static org.metodika.kit.identity.Role.SCHOOL_HEAD;
import static org.metodika.kit.identity.Role.TEACHER;
import static org.metodika.kit.identity.Role.TUTOR;
import static org.metodika.program.groups.GroupTown.formation;
import static org.metodika.program.groups.GroupTown.id;
import static org.metodika.program.groups.GroupTown.order;
import static org.metodika.program.groups.GroupTown.step;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.time.LocalDate;
import java.util.List;
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
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Topics;
import org.springframework.context.ApplicationContext;

/** Who may do what with development groups, as the table of roles says. */
@PlatformTest
@Requirement("A31")
class GroupAccessIT {

    private static final Role[] SEE = {
        METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, EXPERT, TEACHER
    };
    private static final Role[] STEP = {SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, EXPERT, TEACHER
    };
    private static final Role[] MEMBERS = {ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, EXPERT, TEACHER};

    private final Api api;
    private final Topics topics;
    private final Directory directory;
    private final ApplicationContext service;

    GroupAccessIT(Api api, Topics topics, Directory directory, ApplicationContext service) {
        this.api = api;
        this.topics = topics;
        this.directory = directory;
        this.service = service;
    }

    @TestFactory
    Stream<DynamicNode> whoMayDoWhat() {
        GroupTown town = new GroupTown(api, topics);
        GroupTown foreign = new GroupTown(api, topics);
        LocalDate today = directory.today(town.code);
        UUID program = town.program();
        UUID one = id(town.formed(today, program));
        Supplier<UUID> formed = () -> id(town.formed(today, program));
        Reply regulated = town.regulated(today, program);
        UUID working = id(regulated);
        String step = regulated.at("/regulation/steps/0/stepId").asString();
        Supplier<String> marked = () -> {
            town.asDeputy()
                    .post("/api/groups/{id}/steps/{step}/completion", Map.of(), working, step)
                    .expect(200);
            return step;
        };
        Map<String, ?> reason = Map.of("reason", "Так решено");
        Supplier<Map<String, ?>> amendment = () -> Map.of("order", order(today), "programIds", List.of(program));
        Supplier<Map<String, ?>> regulation = () -> Map.of(
                "order", order(today), "steps", List.of(step("Анализ", today.plusDays(1), town.associationHead)));

        return AuthorisationMatrix.of(api, service, town.code, foreign.code)
                .below("/api/groups")
                .person(SCHOOL_HEAD, town.head, Ids.next())
                .person(DEPUTY_HEAD, town.deputy, Ids.next())
                .person(ASSOCIATION_HEAD, town.associationHead, Ids.next())
                .person(TUTOR, town.associationHead, Ids.next())
                .person(PSYCHOLOGIST, town.associationHead, Ids.next())
                .person(EXPERT, town.associationHead, town.teacher)
                .person(TEACHER, town.associationHead, town.teacher)
                .row(GET, "/api/groups")
                .allows(200, SEE)
                .foreignSchool(200)
                .row(GET, "/api/groups/{groupId}", one)
                .allows(200, SEE)
                .foreignPerson(404, MEMBERS)
                .row(POST, "/api/groups")
                .body((Supplier<?>) () -> formation(order(today), town.usual(), program))
                .allows(201, SCHOOL_HEAD)
                .foreignSchool(422)
                .row(POST, "/api/groups/{groupId}/amendment", formed)
                .body(amendment)
                .allows(200, SCHOOL_HEAD)
                .row(POST, "/api/groups/{groupId}/regulation", formed)
                .body(regulation)
                .allows(200, SCHOOL_HEAD)
                .row(POST, "/api/groups/{groupId}/steps/{stepId}/completion", working, step)
                .body(Map.of())
                .allows(200, STEP)
                .allows(422, SCHOOL_HEAD)
                .foreignPerson(404, MEMBERS)
                .row(POST, "/api/groups/{groupId}/steps/{stepId}/completion/annulment", working, marked)
                .body(reason)
                .allows(200, STEP)
                .allows(422, SCHOOL_HEAD)
                .foreignPerson(404, MEMBERS)
                .row(POST, "/api/groups/{groupId}/dissolution", formed)
                .body((Supplier<?>) () -> Map.of("order", order(today)))
                .allows(200, SCHOOL_HEAD)
                .row(POST, "/api/groups/{groupId}/annulment", formed)
                .body(reason)
                .allows(200, SCHOOL_HEAD)
                .tests();
    }
}
