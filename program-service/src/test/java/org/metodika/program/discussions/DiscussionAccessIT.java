package org.metodika.program.discussions;

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
import org.metodika.program.personified.OneProgram;
import org.metodika.test.Api;
import org.metodika.test.AuthorisationMatrix;
import org.metodika.test.PlatformTest;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Topics;
import org.springframework.context.ApplicationContext;

/** Who may do what with discussions, as the table of roles says. */
@PlatformTest
@Requirement("A31")
class DiscussionAccessIT {

    private static final String ALL = "/api/programs/{programId}/discussions";
    private static final Role[] THOSE = {
        METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, TEACHER
    };
    private static final Role[] MINE = {ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, TEACHER};

    private final Api api;
    private final Topics topics;
    private final Directory directory;
    private final ApplicationContext service;

    DiscussionAccessIT(Api api, Topics topics, Directory directory, ApplicationContext service) {
        this.api = api;
        this.topics = topics;
        this.directory = directory;
        this.service = service;
    }

    @TestFactory
    Stream<DynamicNode> whoMayDoWhat() {
        OneProgram program = new OneProgram(api, topics);
        Map<String, ?> discussion = Map.of(
                "party",
                "TEACHER",
                "heldOn",
                directory.today(program.school).toString(),
                "attendance",
                2,
                "proposals",
                List.of(Map.of("text", "Больше практики")));
        Supplier<Reply> record =
                () -> program.asDeputy().post(ALL, discussion, program.id).expect(201);
        Reply one = record.get();
        UUID id = UUID.fromString(one.at("/id").asString());
        Reply[] next = {one};
        Supplier<UUID> another = () -> {
            next[0] = record.get();
            return UUID.fromString(next[0].at("/id").asString());
        };
        Supplier<UUID> itsProposal =
                () -> UUID.fromString(next[0].at("/proposals/0/id").asString());

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
                .row(POST, ALL, program.id)
                .body(discussion)
                .allows(201, THOSE)
                .allows(404, EXPERT)
                .foreignPerson(404, MINE)
                .row(GET, ALL + "/{discussionId}", program.id, id)
                .allows(200, THOSE)
                .allows(404, EXPERT)
                .foreignPerson(404, MINE)
                .row(POST, ALL + "/{discussionId}/proposals/{proposalId}/decision", program.id, another, itsProposal)
                .body(Map.of("outcome", "ACCEPTED"))
                .allows(200, THOSE)
                .allows(404, EXPERT)
                .foreignPerson(404, MINE)
                .row(POST, ALL + "/{discussionId}/annulment", program.id, another)
                .body(Map.of("reason", "Записано по ошибке"))
                .allows(200, THOSE)
                .allows(404, EXPERT)
                .foreignPerson(404, MINE)
                .tests();
    }
}
