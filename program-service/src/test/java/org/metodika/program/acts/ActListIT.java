package org.metodika.program.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.acts.ActsIT.newSchool;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.metodika.kit.ids.Ids;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;

/** The register of acts as a list and as tables. */
@PlatformTest
class ActListIT {

    private final Api api;
    private final String school = newSchool();
    private final Api asHead;
    private final Api asTeacher;

    ActListIT(Api api) {
        this.api = api;
        this.asHead = api.as(Tokens.head(school, Ids.next()));
        this.asTeacher = api.as(Tokens.teacher(school, Ids.next()));
    }

    @Test
    @Requirement({"A16", "B01"})
    void isListedFilteredAndPrinted() throws IOException {
        String word = Ids.next().toString();
        Map<String, Object> letter = new HashMap<>(Map.of(
                "kind", "NORMATIVE_REFERENCE",
                "number", "24/5868-" + word,
                "date", "2012-08-08",
                "title", "Об особенностях повышения квалификации в условиях введения ФГОС"));
        UUID common = id(api.as(Tokens.methodist()).post("/api/acts", letter).expect(201));
        UUID first = id(register(act("1", "2021-09-01")));
        UUID second = id(register(with(act("2", "2026-09-01"), "replacesId", first)));
        UUID plan = id(register(with(act("3", "2026-09-01"), "kind", "PLAN", "validUntil", "2026-10-01")));
        Awaitility.await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> {
            assertThat(ids("?school=" + school)).containsExactlyInAnyOrder(plan, second, first);
            assertThat(ids("?q=" + word)).containsExactly(common);
            assertThat(ids("?kind=REGULATION&inForceOn=2026-09-01&school=" + school))
                    .containsExactly(second);
        });
        assertThat(ids("?kind=REGULATION&inForceOn=2026-08-31&school=" + school))
                .containsExactly(first);
        assertThat(ids("?inForceOn=2026-10-02&school=" + school)).containsExactly(second);
        assertThat(ids("?q=фгос&common=true&kind=NORMATIVE_REFERENCE&limit=200"))
                .contains(common);
        assertThat(ids("?common=false&limit=200")).hasSize(3);
        Reply page = asTeacher.get("/api/acts?common=false&limit=2").expect(200);
        assertThat(page.at("/items").size()).isEqualTo(2);
        assertThat(ids("?common=false&limit=2&after=" + page.at("/next").asString()))
                .containsExactly(first);
        asTeacher.get("/api/acts?after=here").expectProblem(400, "malformed-request");
        asTeacher.get("/api/acts?inForceOn=yesterday").expectProblem(400, "malformed-request");
        asTeacher.get("/api/acts?kind=LAW").expectProblem(400, "malformed-request");
        assertThat(asTeacher.get("/api/acts?q={q}", "x".repeat(201)).status()).isIn(400, 422);
        assertThat(asTeacher
                        .get("/api/acts?q={q}", "\\E.*[")
                        .expect(200)
                        .at("/items")
                        .size())
                .isZero();

        Api stranger = api.as(Tokens.teacher(newSchool(), Ids.next()));
        assertThat(stranger.get("/api/acts?school=" + school)
                        .expect(200)
                        .at("/items")
                        .size())
                .isZero();
        stranger.get("/api/acts/{id}", common).expect(200);
        assertThat(api.as(Tokens.methodist())
                        .get("/api/acts?school=" + school)
                        .expect(200)
                        .at("/items")
                        .size())
                .isEqualTo(3);

        assertThat(asHead.language("ru")
                        .get("/api/acts?format=csv&school=" + school)
                        .expect(200)
                        .text())
                .contains("Наименование", "положение", "заменён", "действует");
        assertThat(asHead.language("en")
                        .get("/api/acts?format=csv&school=" + school)
                        .expect(200)
                        .text())
                .contains("Title", "superseded");
        Reply xlsx = asHead.get("/api/acts?format=xlsx&school=" + school).expect(200);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(xlsx.body()))) {
            assertThat(book.getFirstSheet().read()).hasSize(4);
        }
    }

    private Reply register(Map<String, ?> act) {
        return asHead.post("/api/acts", act).expect(201);
    }

    private Map<String, Object> act(String number, String date) {
        return Map.of("schoolId", school, "kind", "REGULATION", "number", number, "date", date, "title", "Положение");
    }

    private static Map<String, Object> with(Map<String, Object> act, Object... more) {
        Map<String, Object> changed = new HashMap<>(act);
        for (int i = 0; i < more.length; i += 2) {
            changed.put(more[i].toString(), more[i + 1]);
        }
        return changed;
    }

    private List<UUID> ids(String query) {
        return asTeacher.get("/api/acts" + query).expect(200).at("/items").findValuesAsString("id").stream()
                .map(UUID::fromString)
                .toList();
    }

    private static UUID id(Reply act) {
        return UUID.fromString(act.at("/id").asString());
    }
}
