package org.metodika.monitoring;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.metodika.monitoring.Given.Approval;
import org.metodika.test.Api;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.TestClock;
import org.metodika.test.Tokens;
import tools.jackson.databind.JsonNode;

/** What lists show, in which order, to whom. */
@MonitoringTest
@Requirement({"C11", "C12"})
class ListIT {

    private static final String LIST = "/api/monitoring/checkpoints";

    private final Api api;
    private final Given given;
    private final TestClock clock;

    ListIT(Api api, Given given, TestClock clock) {
        this.api = api;
        this.given = given;
        this.clock = clock;
    }

    @BeforeEach
    void anAutumnDay() {
        clock.set("2026-11-10T08:00:00Z");
    }

    @Test
    void showsWhatPeopleAskFor() {
        String school = given.school();
        UUID tutor = given.person(school, "Тюторова");
        UUID teacher = given.person(school, "Соколова", tutor, null);
        Approval approval = approved(school, teacher, tutor);
        given.texts(approval.program());

        JsonNode first = api.as(Tokens.deputy(school)).get(LIST).expect(200).at("/items/0");

        assertThat(first.path("id").asString()).isEqualTo(approval.first().toString());
        assertThat(first.path("teacherName").asString()).isEqualTo("Соколова Мария Андреевна");
        assertThat(first.path("tutorName").asString()).isEqualTo("Тюторова Мария Андреевна");
        assertThat(first.path("stageTitle").asString()).isEqualTo("Обучение");
        assertThat(first.path("form").asString()).isEqualTo("OPEN_LESSON");
        assertThat(first.path("deadline").asString()).isEqualTo("2026-12-20");
        assertThat(first.path("status").asString()).isEqualTo("OPEN");
        assertThat(first.has("overdueSince")).isFalse();
    }

    @Test
    void isCutToWhatIsAskedFor() {
        String school = given.school();
        UUID teacher = UUID.randomUUID();
        UUID tutor = UUID.randomUUID();
        Approval one = approved(school, teacher, tutor);
        Approval other = approved(school, UUID.randomUUID(), null);
        api.as(Tokens.teacher(school, teacher))
                .post(LIST + "/{id}/self-mark", Map.of("mark", 4), one.first())
                .expect(200);
        api.as(Tokens.deputy(school))
                .post(LIST + "/{id}/result", OneCheckpoint.result(), one.first())
                .expect(200);
        Api methodist = api.as(Tokens.methodist());

        assertThat(ids(methodist, "?school={s}", school))
                .containsExactlyInAnyOrder(one.first(), other.first(), one.second(), other.second());
        assertThat(ids(methodist, "?teacher={t}", teacher)).containsExactly(one.first(), one.second());
        assertThat(ids(methodist, "?tutor={t}", tutor)).containsExactly(one.first(), one.second());
        assertThat(ids(methodist, "?program={p}", other.program().id())).containsExactly(other.first(), other.second());
        await().atMost(15, SECONDS)
                .untilAsserted(() -> assertThat(ids(methodist, "?school={s}&status=PASSED", school))
                        .containsExactly(one.first()));
        assertThat(ids(methodist, "?school={s}&status=OPEN&teacher={t}", school, teacher))
                .containsExactly(one.second());
    }

    @Test
    void aSchoolSeesItsOwnWhateverItAsksFor() {
        String school = given.school();
        String other = given.school();
        Approval own = approved(school, UUID.randomUUID(), null);
        Approval foreign = approved(other, UUID.randomUUID(), null);

        for (String token : List.of(Tokens.deputy(school), Tokens.head(school))) {
            assertThat(ids(api.as(token), "")).containsExactly(own.first(), own.second());
            assertThat(ids(api.as(token), "?school={s}", other)).isEmpty();
            assertThat(ids(api.as(token), "?program={p}", foreign.program().id()))
                    .isEmpty();
        }
    }

    @Test
    @Requirement("B11")
    void mineAreThoseOfMyTeachersAndThoseWhoseProgramNamesMe() {
        String school = given.school();
        UUID tutor = given.person(school, "Тюторова");
        UUID head = given.person(school, "Методистова");
        Approval mine = approved(school, given.person(school, "Первая", tutor, head), null);
        Approval named = approved(school, given.person(school, "Вторая"), tutor);
        Approval another = approved(school, given.person(school, "Третья"), null);

        assertThat(ids(api.as(Tokens.tutor(school, tutor)), "?status=OPEN"))
                .containsExactlyInAnyOrder(mine.first(), named.first(), mine.second(), named.second());
        assertThat(ids(api.as(Tokens.associationHead(school, head)), "")).containsExactly(mine.first(), mine.second());
        assertThat(ids(api.as(Tokens.teacher(school, another.program().teacher())), ""))
                .containsExactly(another.first(), another.second());
        assertThat(ids(api.as(Tokens.tutor(school, UUID.randomUUID())), "")).isEmpty();
        assertThat(ids(api.as(Tokens.tutor(given.school(), tutor)), "")).isEmpty();
    }

    @Test
    void overdueIsWhatTheDayOfTheSchoolSays() {
        String kaliningrad = given.school("Europe/Kaliningrad");
        String kamchatka = given.school("Asia/Kamchatka");
        UUID tutor = UUID.randomUUID();
        Approval west = approved(kaliningrad, UUID.randomUUID(), tutor);
        Approval east = approved(kamchatka, UUID.randomUUID(), tutor);
        Api methodist = api.as(Tokens.methodist());

        clock.set("2026-12-20T11:59:59Z");
        assertThat(ids(methodist, "?tutor={t}&overdue=true", tutor)).isEmpty();
        clock.set("2026-12-20T12:00:00Z");
        assertThat(ids(methodist, "?tutor={t}&overdue=true", tutor)).containsExactly(east.first());
        clock.set("2026-12-20T21:59:59Z");
        assertThat(ids(methodist, "?tutor={t}&overdue=true", tutor)).containsExactly(east.first());
        clock.set("2026-12-20T22:00:00Z");
        assertThat(ids(methodist, "?tutor={t}&overdue=true", tutor))
                .containsExactlyInAnyOrder(west.first(), east.first());
        assertThat(methodist
                        .get(LIST + "?tutor={t}&overdue=true", tutor)
                        .at("/items/0/overdueSince")
                        .asString())
                .isEqualTo("2026-12-21");
        assertThat(ids(methodist, "?tutor={t}&overdue=false", tutor)).hasSize(4);
    }

    @Test
    void comesPageByPageByDeadlineEachOnce() {
        String school = given.school();
        List<UUID> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Approval approval = approved(school, UUID.randomUUID(), null);
            all.addAll(List.of(approval.first(), approval.second()));
        }
        Api deputy = api.as(Tokens.deputy(school));

        List<UUID> read = new ArrayList<>();
        List<String> deadlines = new ArrayList<>();
        @Nullable String next = null;
        do {
            Reply page = deputy.get(LIST + "?limit=3" + (next == null ? "" : "&after=" + next))
                    .expect(200);
            read.addAll(ids(page));
            page.at("/items")
                    .forEach(item -> deadlines.add(item.path("deadline").asString()));
            next = page.json().path("next").asString(null);
        } while (next != null);

        assertThat(read).containsExactlyInAnyOrderElementsOf(all);
        assertThat(deadlines).isSorted();
    }

    @Test
    void isPrintedAsATable() {
        String school = given.school();
        UUID teacher = given.person(school, "Соколова");
        Approval approval = approved(school, teacher, null);
        given.texts(approval.program());
        clock.set("2026-12-22T08:00:00Z");

        Reply csv = api.as(Tokens.deputy(school)).get(LIST + "?format=csv").expect(200);
        Reply xlsx = api.as(Tokens.deputy(school))
                .get(LIST + "?format=xlsx&overdue=true")
                .expect(200);

        List<String> lines = Arrays.asList(csv.text().split("\r?\n"));
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).contains("Организация;Педагог;Тьютор;Этап №;Этап;Форма контрольного среза;Срок");
        assertThat(lines.get(1))
                .startsWith(
                        school
                                + ";Соколова Мария Андреевна;;1;Обучение;Открытый урок;20.12.2026;Открыт;21.12.2026;;;нет;20.12.2026;нет;;;");
        assertThat(csv.header("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("checkpoints.csv"));
        assertThat(xlsx.body()).startsWith("PK".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void theTableHasMoreThanAPage() {
        String school = given.school();
        UUID teacher = UUID.randomUUID();
        LocalDate[] deadlines = {Given.FIRST_DEADLINE, Given.SECOND_DEADLINE};
        List<UUID> last = new ArrayList<>();
        for (int i = 0; i < 101; i++) {
            Approval approval = given.send(given.program(school, teacher, null), 4, deadlines);
            last.addAll(List.of(approval.first(), approval.second()));
        }
        given.listed(last.toArray(UUID[]::new));

        String csv = api.as(Tokens.teacher(school, teacher))
                .get(LIST + "?format=csv")
                .expect(200)
                .text();

        assertThat(csv.lines()).hasSize(1 + 202);
        assertThat(IntStream.range(0, last.size())
                        .filter(i -> csv.contains(last.get(i).toString())))
                .hasSize(202);
    }

    @Test
    void whatCanNotBeReadIsRefused() {
        Api methodist = api.as(Tokens.methodist());

        methodist.get(LIST + "?status=LATE").expectProblem(400, "malformed-request");
        methodist.get(LIST + "?teacher=me").expectProblem(400, "malformed-request");
        methodist.get(LIST + "?overdue=perhaps").expectProblem(400, "malformed-request");
        methodist.get(LIST + "?after=nonsense").expectProblem(400, "malformed-request");
        methodist.get(LIST + "?after=2026-12-20_nonsense").expectProblem(400, "malformed-request");
        methodist.get(LIST + "?limit=0").expectProblem(400, "malformed-request");
    }

    private Approval approved(String school, UUID teacher, @Nullable UUID tutor) {
        Approval approval = given.approved(school, teacher, tutor);
        given.listed(approval.first(), approval.second());
        return approval;
    }

    private static List<UUID> ids(Api reader, String query, Object... values) {
        return ids(reader.get(LIST + query, values).expect(200));
    }

    private static List<UUID> ids(Reply page) {
        List<UUID> ids = new ArrayList<>();
        page.at("/items")
                .forEach(item -> ids.add(UUID.fromString(item.path("id").asString())));
        return ids;
    }
}
