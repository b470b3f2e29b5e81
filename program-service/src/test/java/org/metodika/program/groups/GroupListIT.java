package org.metodika.program.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.groups.GroupTown.id;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.metodika.kit.directory.Directory;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

/** Lists of development groups: whom they show what, filters, pages, tables. */
@PlatformTest
class GroupListIT {

    private final Api api;
    private final GroupTown town;
    private final Topics topics;
    private final LocalDate today;

    GroupListIT(Api api, Topics topics, Directory directory) {
        this.api = api;
        this.topics = topics;
        this.town = new GroupTown(api, topics);
        this.today = directory.today(town.code);
    }

    @Test
    @Requirement({"B19", "B21", "B50"})
    void isAmongTheNormsOfTheDossierOfItsProgramWhileItWorksOnIt() {
        UUID program = town.program();
        UUID group = id(town.regulated(today, program));
        UUID other = town.program();
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(norms(program)).containsExactly("GROUP_ORDER", "WORK_REGULATION"));
        town.asHead()
                .post(
                        "/api/groups/{id}/amendment",
                        Map.of("order", GroupTown.order(today), "programIds", List.of(other)),
                        group)
                .expect(200);
        Awaitility.await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> {
            assertThat(norms(program)).isEmpty();
            assertThat(norms(other)).containsExactly("GROUP_ORDER", "WORK_REGULATION");
        });
    }

    private List<String> norms(UUID program) {
        return town.asDeputy()
                .get("/api/dossiers/{id}", program)
                .expect(200)
                .at("/documents/0/proofs")
                .findValuesAsString("kind");
    }

    @Test
    @Requirement({"B19", "B21"})
    void isListedFilteredAndPrinted() {
        UUID program = town.program();
        String regulated = id(town.regulated(today, program)).toString();
        String other = id(town.formed(today, town.program())).toString();
        town.asHead()
                .post("/api/groups/{id}/annulment", Map.of("reason", "Неверный номер"), other)
                .expect(200);
        Awaitility.await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> {
            assertThat(ids(town.asDeputy(), "")).containsExactlyInAnyOrder(regulated, other);
            assertThat(ids(town.asDeputy(), "?status=ANNULLED")).containsExactly(other);
            assertThat(list(town.asDeputy(), "?program=" + program)
                            .at("/items/0/steps")
                            .asInt())
                    .isEqualTo(1);
        });
        assertThat(ids(town.asDeputy(), "?program=" + program)).containsExactly(regulated);
        assertThat(ids(api.as(Tokens.methodist()), "?status=ACTIVE&school=" + town.code))
                .containsExactly(regulated);
        Reply page = list(town.asDeputy(), "?limit=1");
        assertThat(ids(town.asDeputy(), "?limit=1&after=" + page.at("/next").asString()))
                .hasSize(1)
                .isNotEqualTo(page.at("/items").findValuesAsString("id"));
        assertThat(ids(town.asExpert(), "")).containsExactlyInAnyOrder(regulated, other);
        assertThat(ids(api.as(Tokens.teacher(town.code, town.teacher)), "")).isEmpty();
        assertThat(ids(new GroupTown(api, topics).asHead(), "?school=" + town.code))
                .isEmpty();
        api.as(Tokens.methodist()).get("/api/groups?after=x").expectProblem(400, "malformed-request");
        assertThat(list(town.asDeputy(), "?format=csv").text())
                .contains("Руководитель группы")
                .contains("Седова Мария Андреевна")
                .contains("аннулирована");
        assertThat(list(town.asDeputy().language("en"), "?format=csv").text())
                .contains("Steps overdue")
                .contains("annulled");
        assertThat(list(town.asDeputy(), "?format=xlsx").body()).isNotEmpty();
    }

    private static Reply list(Api caller, String query) {
        return caller.get("/api/groups" + query).expect(200);
    }

    private static List<String> ids(Api caller, String query) {
        return list(caller, query).at("/items").findValuesAsString("id");
    }
}
