package org.metodika.program.schoolprogramme;

import static org.metodika.kit.identity.Role.ASSOCIATION_HEAD;
import static org.metodika.kit.identity.Role.DEPUTY_HEAD;
import static org.metodika.kit.identity.Role.EXPERT;
import static org.metodika.kit.identity.Role.IT_OFFICER;
import static org.metodika.kit.identity.Role.METHODIST;
import static org.metodika.kit.identity.Role.PSYCHOLOGIST;
import static org.metodika.kit.identity.Role.SCHOOL_HEAD;
import static org.metodika.kit.identity.Role.TEACHER;
import static org.metodika.kit.identity.Role.TUTOR;
import static org.metodika.program.schoolprogramme.ProgrammeLife.id;
import static org.metodika.program.schoolprogramme.ProgrammeLife.newTask;
import static org.metodika.program.schoolprogramme.ProgrammeLife.stageId;
import static org.metodika.program.schoolprogramme.ProgrammeLife.taskId;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Role;
import org.metodika.kit.ids.Ids;
import org.metodika.program.meetings.SchoolPeople;
import org.metodika.test.Api;
import org.metodika.test.AuthorisationMatrix;
import org.metodika.test.PlatformTest;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Topics;
import org.springframework.context.ApplicationContext;

/** Who may do what with school programmes. */
@PlatformTest
@Requirement("A31")
class SchoolProgrammeAccessIT {

    private static final String ONE = "/api/school-programmes/{programmeId}";
    private static final String STAGE = ONE + "/stages/{stageId}";
    private static final String TASK = ONE + "/tasks/{taskId}";
    private static final Role[] SEE = {
        METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, EXPERT, TEACHER, IT_OFFICER
    };
    private static final Role[] DISCUSS = {
        METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, TEACHER
    };
    private static final Role[] WRITE = {SCHOOL_HEAD, DEPUTY_HEAD};

    private final Api api;
    private final Topics topics;
    private final Directory directory;
    private final ApplicationContext service;

    /** The programme made for the test that runs, for the placeholders behind the first. */
    private final AtomicReference<Reply> made = new AtomicReference<>();

    SchoolProgrammeAccessIT(Api api, Topics topics, Directory directory, ApplicationContext service) {
        this.api = api;
        this.topics = topics;
        this.directory = directory;
        this.service = service;
    }

    @TestFactory
    Stream<DynamicNode> whoMayDoWhat() {
        SchoolPeople school = new SchoolPeople(api, topics);
        SchoolPeople foreign = new SchoolPeople(api, topics);
        ProgrammeLife life = new ProgrammeLife(school, directory.today(school.code));
        Reply one = life.draft();
        Reply running = life.running();
        Reply second = life.second();
        Map<String, ?> reason = Map.of("reason", "Так решено");
        Supplier<String> draft = make(life::draft);
        Supplier<String> approved = make(life::approved);
        Supplier<String> opened = make(life::running);
        Supplier<String> closable = make(() -> {
            Reply programme = life.running();
            life.complete(programme, 0);
            return programme;
        });
        Supplier<String> closed = make(() -> {
            Reply programme = life.running();
            life.complete(programme, 0);
            return life.close(programme, 0);
        });
        Supplier<String> done = make(() -> life.complete(life.running(), 0));
        Supplier<String> stage = () -> stageId(made.get(), 0);
        Supplier<String> task = () -> taskId(made.get(), 0);
        Supplier<Object> papers = () -> life.papers(life.council(id(made.get())));

        return AuthorisationMatrix.of(api, service, school.code, foreign.code)
                .below("/api/school-programmes")
                .person(SCHOOL_HEAD, school.head, Ids.next())
                .person(DEPUTY_HEAD, school.deputy, Ids.next())
                .person(TEACHER, school.teacher, foreign.teacher)
                .row(GET, "/api/school-programmes")
                .allows(200, SEE)
                .foreignSchool(200)
                .row(GET, ONE, id(one))
                .allows(200, SEE)
                .row(GET, ONE + "/matrix", id(one))
                .allows(200, SEE)
                .row(GET, ONE + "/template-changes", id(one))
                .allows(200, SEE)
                .row(GET, TASK + "/discussion", id(second), taskId(second, 1))
                .allows(200, SEE)
                .row(GET, ONE + "/choices", id(running))
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD)
                .row(GET, ONE + "/acquaintances", id(running))
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD)
                .row(POST, "/api/school-programmes")
                .body(Map.of("templateId", life.templateId, "title", "Т", "fromYear", 2026, "toYear", 2029))
                .allows(201, WRITE)
                .foreignSchool(201)
                .row(PUT, ONE + "/content", draft)
                .header("If-Match", "\"1\"")
                .body((Supplier<?>) () -> made.get().at("/content"))
                .allows(200, WRITE)
                .row(POST, ONE + "/withdrawal", draft)
                .body(reason)
                .allows(200, WRITE)
                .row(POST, ONE + "/approval", draft)
                .body(papers)
                .allows(200, SCHOOL_HEAD)
                .row(POST, ONE + "/approval/annulment", approved)
                .body(reason)
                .allows(200, SCHOOL_HEAD)
                .row(POST, STAGE + "/opening", approved, stage)
                .allows(200, WRITE)
                .row(POST, STAGE + "/closing", closable, stage)
                .body(reason)
                .allows(200, WRITE)
                .row(POST, STAGE + "/reopening", closed, stage)
                .body(reason)
                .allows(200, WRITE)
                .row(POST, STAGE + "/tasks", id(second), stageId(second, 1))
                .body(newTask(school.deputy))
                .allows(200, WRITE)
                .row(PUT, TASK + "/assignment", draft, task)
                .body(Map.of("responsibles", List.of(school.head)))
                .allows(200, WRITE)
                .row(POST, TASK + "/completion", opened, task)
                .body(Map.of("outcome", "Итог"))
                .allows(200, WRITE)
                .row(POST, TASK + "/waiver", opened, task)
                .body(reason)
                .allows(200, WRITE)
                .row(POST, TASK + "/reopening", done, task)
                .body(reason)
                .allows(200, WRITE)
                .row(POST, TASK + "/discussion", id(second), taskId(second, 1))
                .body(Map.of("text", "Больше практики"))
                .allows(200, DISCUSS)
                .row(POST, TASK + "/decision", id(second), taskId(second, 1))
                .body(Map.of("ruling", "APPROVED"))
                .allows(200, WRITE)
                .row(POST, ONE + "/forms/{form}/publication", id(running), "team")
                .body(Map.of("program", "Программа"))
                .allows(200, WRITE)
                .row(PUT, ONE + "/choice", id(running))
                .body(Map.of("form", "team"))
                .allows(200, TEACHER)
                .row(POST, ONE + "/forms/{form}/acquaintance", id(published(life, running)), "individual")
                .allows(200, TEACHER)
                .tests();
    }

    private static Reply published(ProgrammeLife life, Reply running) {
        return life.school
                .asDeputy()
                .post(
                        "/api/school-programmes/{id}/forms/individual/publication",
                        Map.of("program", "Маршрут"),
                        id(running))
                .expect(200);
    }

    /** Makes a programme for each test, and remembers it for what follows in the path and the body. */
    private Supplier<String> make(Supplier<Reply> programme) {
        return () -> {
            Reply fresh = programme.get();
            made.set(fresh);
            return id(fresh);
        };
    }
}
