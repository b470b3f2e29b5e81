package org.metodika.program.portfolios;

import static org.metodika.kit.identity.Role.ASSOCIATION_HEAD;
import static org.metodika.kit.identity.Role.DEPUTY_HEAD;
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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
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
import org.metodika.test.SampleFiles;
import org.metodika.test.Topics;
import org.springframework.context.ApplicationContext;

/** Who may do what with the portfolio of a teacher who shows an evidence to the centre. */
@PlatformTest
@Requirement({"B52", "A31", "L1"})
class PortfolioAccessIT {

    private static final String ONE = "/api/portfolios/{teacherId}";
    private static final String EVIDENCES = ONE + "/evidences";
    private static final String EVIDENCE = EVIDENCES + "/{evidenceId}";
    private static final String FILE = EVIDENCE + "/files/{fileId}";
    private static final Role[] SEE = {
        METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, TEACHER
    };
    private static final Role[] MINE = {ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, TEACHER};

    private final Api api;
    private final Topics topics;
    private final ApplicationContext service;
    private final AtomicInteger number = new AtomicInteger();

    PortfolioAccessIT(Api api, Topics topics, ApplicationContext service) {
        this.api = api;
        this.topics = topics;
        this.service = service;
    }

    @TestFactory
    Stream<DynamicNode> whoMayDoWhat() {
        OneProgram school = new OneProgram(api, topics);
        Map<String, ?> facts =
                Map.of("title", "Диплом", "kind", "CERTIFICATE", "day", "2026-09-01", "visibility", "CENTRE");
        Supplier<UUID> another = () -> UUID.fromString(school.asTeacher()
                .post(EVIDENCES, facts, school.teacher)
                .expect(201)
                .at("/id")
                .asString());
        UUID one = another.get();
        Supplier<Api.Upload> upload = () ->
                new Api.Upload("file", "диплом.pdf", "application/pdf", SampleFiles.pdf(number.incrementAndGet(), 500));
        UUID file = UUID.fromString(school.asTeacher()
                .post(EVIDENCE + "/files", upload.get(), school.teacher, one)
                .expect(201)
                .at("/files/0/id")
                .asString());
        return AuthorisationMatrix.of(api, service, school.school, "elsewhere")
                .below("/api/portfolios")
                .person(SCHOOL_HEAD, school.head, Ids.next())
                .person(DEPUTY_HEAD, school.deputy, Ids.next())
                .person(ASSOCIATION_HEAD, school.associationHead, Ids.next())
                .person(TUTOR, school.tutor, Ids.next())
                .person(PSYCHOLOGIST, school.tutor, Ids.next())
                .person(TEACHER, school.teacher, school.colleague)
                .row(GET, "/api/portfolios/kinds")
                .allows(200, Role.values())
                .anySchool()
                .row(GET, "/api/portfolios")
                .allows(200, SEE)
                .foreignSchool(200)
                .foreignPerson(200, MINE)
                .row(GET, ONE, school.teacher)
                .allows(200, SEE)
                .foreignPerson(404, MINE)
                .row(GET, EVIDENCES, school.teacher)
                .allows(200, SEE)
                .foreignPerson(404, MINE)
                .row(POST, EVIDENCES, school.teacher)
                .body(facts)
                .allows(201, TEACHER)
                .foreignPerson(404, TEACHER)
                .row(GET, EVIDENCE, school.teacher, one)
                .allows(200, SEE)
                .foreignPerson(404, MINE)
                .row(PUT, EVIDENCE, school.teacher, one)
                .body(facts)
                .allows(200, TEACHER)
                .foreignPerson(404, TEACHER)
                .row(POST, EVIDENCE + "/withdrawal", school.teacher, another)
                .allows(200, TEACHER)
                .foreignPerson(404, TEACHER)
                .row(POST, EVIDENCE + "/files", school.teacher, another)
                .body(upload)
                .allows(201, TEACHER)
                .foreignPerson(404, TEACHER)
                .row(GET, FILE, school.teacher, one, file)
                .allows(200, SEE)
                .foreignPerson(404, MINE)
                .row(DELETE, FILE, school.teacher, one, Ids.next())
                .allows(200, TEACHER)
                .foreignPerson(404, TEACHER)
                .row(GET, ONE + "/archive", school.teacher)
                .allows(200, SEE)
                .foreignPerson(404, MINE)
                .tests();
    }
}
