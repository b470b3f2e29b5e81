package org.metodika.program.schoolprogramme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.schoolprogramme.ProgrammeLife.id;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeCatalogue;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Role;
import org.metodika.kit.ids.Ids;
import org.metodika.program.meetings.SchoolPeople;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Topics;

/** How a school programme begins, and what the school keeps when its template goes on. */
@PlatformTest
class SchoolProgrammeDraftIT {

    private static final String ONE = "/api/school-programmes/{id}";

    private final Api api;
    private final Topics topics;
    private final Directory directory;

    SchoolProgrammeDraftIT(Api api, Topics topics, Directory directory) {
        this.api = api;
        this.topics = topics;
        this.directory = directory;
    }

    private ProgrammeLife life() {
        SchoolPeople school = new SchoolPeople(api, topics);
        return new ProgrammeLife(school, directory.today(school.code));
    }

    @Test
    @Requirement("A01")
    void keepsWhatTheSchoolHasWhenTheTemplateGoesOn() {
        ProgrammeLife life = life();
        SchoolPeople school = life.school;
        Reply draft = life.draft();
        String id = id(draft);
        Reply version = school.asMethodist()
                .get("/api/templates/{id}/versions/1", life.templateId)
                .expect(200);
        life.publish(version.at("/code").asString(), "Расширенный педсовет");
        assertThat(school.asHead()
                        .get(ONE, id)
                        .expect(200)
                        .at("/content/stages/0/tasks/0/title")
                        .asString())
                .isEqualTo("Педсовет");
        Reply changes = school.asDeputy().get(ONE + "/template-changes", id).expect(200);
        assertThat(changes.at("/from").asInt()).isEqualTo(1);
        assertThat(changes.at("/to").asInt()).isEqualTo(2);
        assertThat(changes.at("/differences")).hasSize(1);
        assertThat(changes.at("/differences/0/code").asString()).isEqualTo("one-task");
        assertThat(changes.at("/differences/0/kind").asString()).isEqualTo("CHANGED");
        assertThat(changes.at("/differences/0/after").asString()).isEqualTo("Расширенный педсовет");
        assertThat(changes.at("/differences/0/changedBySchool").asBoolean()).isFalse();
        Reply newer = school.asDeputy()
                .post(
                        "/api/school-programmes",
                        Map.of("templateId", life.templateId, "title", "Новая", "fromYear", 2027, "toYear", 2027))
                .expect(201);
        assertThat(newer.at("/template/version").asInt()).isEqualTo(2);
    }

    @Test
    void takesNothingInThatIsWrong() {
        ProgrammeLife life = life();
        SchoolPeople school = life.school;
        try (PublishedEvents events = topics.record(SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_EVENTS)) {
            school.asDeputy().post("/api/school-programmes", Map.of()).expectProblem(422, "invalid-content");
            school.asDeputy()
                    .post(
                            "/api/school-programmes",
                            Map.of("templateId", Ids.next(), "title", "Т", "fromYear", 2026, "toYear", 2029))
                    .expectProblem(422, "template-version-unknown");
            Reply wrong = school.asDeputy()
                    .post(
                            "/api/school-programmes",
                            Map.of("templateId", life.templateId, "title", " ", "fromYear", 2029, "toYear", 1))
                    .expectProblem(422, "school-programme-invalid");
            assertThat(wrong.at("/errors").findValuesAsString("pointer")).containsExactly("/title", "/toYear");
            school.as(Role.TEACHER, school.teacher)
                    .put(ONE + "/choice", Map.of("form", "team"), Ids.next())
                    .expectProblem(404, "not-found");
            events.none();
        }
    }
}
