package org.metodika.program.comments;

import static org.metodika.kit.identity.Role.ASSOCIATION_HEAD;
import static org.metodika.kit.identity.Role.DEPUTY_HEAD;
import static org.metodika.kit.identity.Role.EXPERT;
import static org.metodika.kit.identity.Role.METHODIST;
import static org.metodika.kit.identity.Role.PSYCHOLOGIST;
import static org.metodika.kit.identity.Role.SCHOOL_HEAD;
import static org.metodika.kit.identity.Role.TEACHER;
import static org.metodika.kit.identity.Role.TUTOR;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.metodika.kit.identity.Role;
import org.metodika.kit.ids.Ids;
import org.metodika.program.personified.OneProgram;
import org.metodika.test.Api;
import org.metodika.test.AuthorisationMatrix;
import org.metodika.test.PlatformTest;
import org.metodika.test.Requirement;
import org.metodika.test.Topics;
import org.springframework.context.ApplicationContext;

/** Who may do what with comments, as the table of roles says; what another wrote is seen, but not changed (422). */
@PlatformTest
@Requirement("A31")
class CommentAccessIT {

    private static final String ALL = "/api/programs/{programId}/comments";
    private static final Role[] THOSE = {
        METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, TEACHER
    };
    private static final Role[] MINE = {ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, TEACHER};

    private final Api api;
    private final Topics topics;
    private final ApplicationContext service;

    CommentAccessIT(Api api, Topics topics, ApplicationContext service) {
        this.api = api;
        this.topics = topics;
        this.service = service;
    }

    @TestFactory
    Stream<DynamicNode> whoMayDoWhat() {
        OneProgram program = new OneProgram(api, topics);
        Map<String, ?> question = Map.of("section", "WHOLE", "text", "Хватит ли часов?");
        Map<String, ?> words = Map.of("text", "Хватит");
        UUID id = UUID.fromString(program.asOtherDeputy()
                .post(ALL, question, program.id)
                .expect(201)
                .at("/id")
                .asString());

        return AuthorisationMatrix.of(api, service, program.school, "elsewhere")
                .below(ALL)
                .person(SCHOOL_HEAD, program.head, Ids.next())
                .person(DEPUTY_HEAD, program.deputy, Ids.next())
                .person(ASSOCIATION_HEAD, program.associationHead, Ids.next())
                .person(TUTOR, program.tutor, Ids.next())
                .person(PSYCHOLOGIST, program.tutor, Ids.next())
                .person(TEACHER, program.teacher, program.colleague)
                .row(GET, ALL, program.id)
                .allows(200, THOSE)
                .allows(404, EXPERT)
                .foreignPerson(404, MINE)
                .row(GET, ALL + "/counts", program.id)
                .allows(200, THOSE)
                .allows(404, EXPERT)
                .foreignPerson(404, MINE)
                .row(POST, ALL, program.id)
                .body(question)
                .allows(201, THOSE)
                .allows(404, EXPERT)
                .foreignPerson(404, MINE)
                .row(GET, ALL + "/{threadId}", program.id, id)
                .allows(200, THOSE)
                .allows(404, EXPERT)
                .foreignPerson(404, MINE)
                .row(POST, ALL + "/{threadId}/replies", program.id, id)
                .body(words)
                .allows(201, THOSE)
                .allows(404, EXPERT)
                .foreignPerson(404, MINE)
                .row(PUT, ALL + "/{threadId}/entries/{entryId}", program.id, id, id)
                .body(words)
                .allows(422, THOSE)
                .allows(404, EXPERT)
                .foreignPerson(404, MINE)
                .row(DELETE, ALL + "/{threadId}/entries/{entryId}", program.id, id, id)
                .allows(422, THOSE)
                .allows(404, EXPERT)
                .foreignPerson(404, MINE)
                .row(POST, ALL + "/{threadId}/resolution", program.id, id)
                .allows(200, THOSE)
                .allows(404, EXPERT)
                .foreignPerson(404, MINE)
                .row(POST, ALL + "/{threadId}/reopening", program.id, id)
                .allows(200, THOSE)
                .allows(404, EXPERT)
                .foreignPerson(404, MINE)
                .tests();
    }
}
