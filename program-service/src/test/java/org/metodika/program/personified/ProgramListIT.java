package org.metodika.program.personified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.personified.SchoolLife.content;
import static org.metodika.program.personified.SchoolLife.id;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.mentor.MentorCatalogue;
import org.metodika.contracts.staff.StaffCatalogue;
import org.metodika.kit.directory.Directory;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The list of programs and its tables. */
@PlatformTest
class ProgramListIT {

    private final Api api;
    private final Topics topics;
    private final SchoolLife school;
    private final Directory directory;

    ProgramListIT(Api api, Topics topics, Directory directory) {
        this.api = api;
        this.topics = topics;
        this.directory = directory;
        this.school = new SchoolLife(api, topics);
    }

    @Test
    @Requirement("B24")
    void followsAProgramAndFlagsIt() {
        school.deficit("METHODICAL");
        UUID mistaken = school.deficit("GENERAL_PEDAGOGICAL");
        Reply draft = school.draftFromDeficits();
        ObjectNode content = content(draft);
        content.withArray("activities").remove(0);
        school.asDeputy()
                .header("If-Match", draft.etag())
                .put("/api/programs/{id}/content", content, id(draft))
                .expect(200);
        Awaitility.await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> {
            Reply list = list(school.asDeputy(), "");
            assertThat(list.at("/items").size()).isEqualTo(1);
            assertThat(list.at("/items/0/flagged").asBoolean()).isTrue();
            assertThat(list.at("/items/0/uncoveredDeficits/0").asString()).isEqualTo(mistaken.toString());
            assertThat(list.at("/items/0/hours").asInt()).isEqualTo(24);
            assertThat(list.at("/items/0/teacherName").asString()).isEqualTo("Соколова Мария Андреевна");
        });
        school.deficit(mistaken, "GENERAL_PEDAGOGICAL", "ANNULLED");
        assertThat(list(school.asDeputy(), "").at("/items/0/flagged").asBoolean())
                .isFalse();
    }

    @Test
    void isPagedAndFiltered() {
        school.deficit("METHODICAL");
        List<String> drafts = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            drafts.add(id(school.draftFromDeficits()).toString());
        }
        String approved = id(school.approved(directory.today(school.code))).toString();
        awaitRows(6);
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(ids(list(school.asHead(), "?status=APPROVED")))
                        .containsExactly(approved));
        List<String> seen = new ArrayList<>();
        String after = "";
        int pages = 0;
        do {
            Reply page = list(school.asDeputy(), "?limit=4" + after);
            seen.addAll(ids(page));
            after = page.json().has("next") ? "&after=" + page.at("/next").asString() : "";
            pages++;
        } while (!after.isEmpty());
        assertThat(pages).isEqualTo(2);
        assertThat(seen).hasSize(6).containsAll(drafts).contains(approved).doesNotHaveDuplicates();
        assertThat(ids(list(school.asDeputy(), "?teacher=" + school.teacher))).hasSize(6);
        assertThat(ids(list(school.asDeputy(), "?teacher=" + school.colleague))).isEmpty();
        assertThat(ids(list(api.as(Tokens.methodist()), "?school=" + school.code)))
                .hasSize(6);
    }

    @Test
    @Requirement("C06")
    void countsTheTeachersOfATutorWhoIsAMentor() {
        school.deficit("METHODICAL");
        school.draftFromDeficits();
        Map<String, ?> order = Map.of("kind", "ORDER", "number", "12-од", "on", "2026-09-01");
        school.asHead()
                .post("/api/mentors", Map.of("staffId", school.tutor, "subjects", List.of("химия"), "ground", order))
                .expect(201);
        topics.awaitConsumed(MentorCatalogue.MENTOR_STATES);
        awaitRows(1);
        Reply idle = school.asHead().get("/api/mentors").expect(200);
        assertThat(idle.at("/items/0/leads").asInt()).isZero();
        school.approved(directory.today(school.code));
        Awaitility.await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> {
            Reply pool = school.asHead().get("/api/mentors").expect(200);
            assertThat(pool.at("/items/0/id").asString()).isEqualTo(school.tutor.toString());
            assertThat(pool.at("/items/0/leads").asInt()).isEqualTo(1);
        });
    }

    @Test
    @Requirement("A31")
    void showsNobodyWhatIsNotTheirs() {
        school.deficit("METHODICAL");
        school.draftFromDeficits();
        awaitRows(1);
        SchoolLife foreign = new SchoolLife(api, topics);
        assertThat(ids(list(foreign.asHead(), ""))).isEmpty();
        assertThat(ids(list(foreign.asHead(), "?school=" + school.code))).isEmpty();
        assertThat(ids(list(api.as(Tokens.teacher(school.code, school.teacher)), "")))
                .hasSize(1);
        assertThat(ids(list(api.as(Tokens.teacher(school.code, school.colleague)), "")))
                .isEmpty();
        assertThat(ids(list(api.as(Tokens.tutor(school.code, school.tutor)), "")))
                .hasSize(1);
        assertThat(ids(list(api.as(Tokens.associationHead(school.code, school.associationHead)), "")))
                .hasSize(1);
    }

    @Test
    @Requirement("B13")
    void isPrintedAsATable() throws IOException {
        school.deficit("METHODICAL");
        school.draftFromDeficits();
        awaitRows(1);
        Reply csv = list(school.asDeputy(), "?format=csv");
        assertThat(csv.text())
                .contains("Педагог")
                .contains("Соколова Мария Андреевна")
                .contains("проект")
                .contains("претендент на категорию");
        assertThat(list(school.asDeputy().language("en"), "?format=csv").text())
                .contains("Teacher")
                .contains("category applicant");
        Reply xlsx = list(school.asDeputy(), "?format=xlsx");
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(xlsx.body()))) {
            assertThat(book.getFirstSheet().read())
                    .hasSize(2)
                    .last()
                    .satisfies(row -> assertThat(row.getCellText(1)).isEqualTo("Соколова Мария Андреевна"));
        }
        assertThat(list(new SchoolLife(api, topics).asDeputy(), "?format=csv").text())
                .doesNotContain("Соколова");
    }

    @Test
    void isDescribedWithTheOtherOperations() {
        JsonNode paths = api.get("/v3/api-docs").expect(200).at("/paths");
        assertThat(paths.at("/~1api~1programs/get/summary").asString()).isNotBlank();
        assertThat(paths.at("/~1api~1programs~1drafts/post/summary").asString())
                .isEqualTo("Drafts a program from the teacher's open deficits");
        assertThat(paths.at("/~1api~1programs~1{programId}~1approval/post/responses")
                        .has("409"))
                .isTrue();
    }

    private void awaitRows(int count) {
        topics.awaitConsumed(StaffCatalogue.STAFF_STATES);
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .untilAsserted(() ->
                        assertThat(ids(list(school.asDeputy(), "?limit=200"))).hasSize(count));
    }

    private static Reply list(Api caller, String query) {
        return caller.get("/api/programs" + query).expect(200);
    }

    private static List<String> ids(Reply list) {
        return list.at("/items").findValuesAsString("id");
    }
}
