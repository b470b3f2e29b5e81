package org.metodika.program.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.metodika.kit.ids.Ids;
import org.metodika.test.Api;
import org.metodika.test.Reply;
import org.metodika.test.Tokens;
import tools.jackson.databind.JsonNode;

/** Schools of a test's own, brought in as a methodist brings them in. */
public final class Municipality {

    public static final String SCHOOLS = "Код организации;Название;Тип организации;Часовой пояс\n";
    public static final String STAFF =
            "Код организации;Табельный номер;Фамилия;Имя;Отчество;Электронная почта;Должность;"
                    + "Группа работников;Предметы;Вид занятости;Дата приёма;Общий стаж, лет;Квалификационная категория;Роли;"
                    + "Тьютор;Руководитель МО\n";

    private final Api api;
    public final String school = newCode();
    public final String other = newCode();

    public Municipality(Api api) {
        this.api = api;
    }

    private static String newCode() {
        String id = Ids.next().toString();
        return "s" + id.substring(id.length() - 10);
    }

    /** Both schools. */
    public Municipality withSchools() {
        apply(file(Tokens.methodist(), "schools", SCHOOLS + schoolRow(school) + schoolRow(other)));
        return this;
    }

    public static String schoolRow(String code) {
        return code + ";Школа " + code + ";школа;МСК\n";
    }

    /** A row of the staff file with the usual facts. */
    public String row(String number, String lastName, String roles, String tutor, String head) {
        return row(school, number, lastName, roles, tutor, head);
    }

    public String row(String code, String number, String lastName, String roles, String tutor, String head) {
        String[] cells = {
            code,
            number,
            lastName,
            "Анна",
            "Сергеевна",
            "p" + number + "@" + code + ".example",
            "Учитель",
            "педагогические",
            "Математика, Физика",
            "штатный",
            "01.09.2020",
            "7",
            "первая",
            roles,
            tutor,
            head
        };
        return String.join(";", cells) + "\n";
    }

    /** Head, tutor and two teachers, one of whom is tutored. */
    public Municipality withStaff() {
        apply(file(
                Tokens.methodist(),
                "staff",
                STAFF
                        + row("1", "Орлова", "директор", "", "")
                        + row("4", "Морозова", "тьютор, учитель", "", "4")
                        + row("6", "Кузнецова", "учитель", "4", "4")
                        + row("7", "Фёдорова", "учитель", "", "")));
        return this;
    }

    /** Sends a file. */
    public Reply file(String token, String kind, Object body) {
        return api.as(token).header("Content-Type", "text/csv").post("/api/directory/imports/" + kind, body);
    }

    /** Waits until an accepted import is applied. */
    public JsonNode apply(Reply accepted) {
        String id = accepted.expect(202).at("/id").asString();
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> api.as(Tokens.methodist())
                                .get("/api/directory/imports/{id}", id)
                                .json(),
                        progress -> progress.path("status").asString().equals("APPLIED"));
    }

    /** Id of the person with this number; waits until the list shows them. */
    public UUID person(String number) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> find(school, number), id -> id != null);
    }

    private UUID find(String code, String number) {
        JsonNode list = api.as(Tokens.methodist())
                .get("/api/directory/staff?school={code}&former=true&limit=200", code)
                .expect(200)
                .json();
        for (JsonNode item : list.path("items")) {
            if (item.path("staffNumber").asString().equals(number)) {
                return UUID.fromString(item.path("id").asString());
            }
        }
        return null;
    }

    /** Fails unless an import did exactly this. */
    public static void assertCounts(JsonNode progress, int created, int changed, int unchanged) {
        assertThat(progress.path("created").asInt())
                .as("created in %s", progress)
                .isEqualTo(created);
        assertThat(progress.path("changed").asInt())
                .as("changed in %s", progress)
                .isEqualTo(changed);
        assertThat(progress.path("unchanged").asInt())
                .as("unchanged in %s", progress)
                .isEqualTo(unchanged);
        assertThat(progress.path("refused").asInt())
                .as("refused in %s", progress)
                .isZero();
    }
}
