package org.metodika.program.supports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.supports.SupportTown.id;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.support.SupportCatalogue;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Role;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

/** Lists of supports by filter, page and reach, and what worked in them. */
@PlatformTest
@Requirement({"C22", "C36"})
class SupportListIT {

    private final Api api;
    private final Topics topics;
    private final Directory directory;

    SupportListIT(Api api, Topics topics, Directory directory) {
        this.api = api;
        this.topics = topics;
        this.directory = directory;
    }

    @Test
    void areFilteredPagedAndExported() {
        SupportTown town = new SupportTown(api, topics, directory);
        UUID draft = id(town.draft());
        UUID issued = id(town.issued());
        UUID closed = id(town.concluded("NO_SUPPORT"));
        topics.awaitConsumed(SupportCatalogue.SUPPORT_STATES);

        assertThat(ids(town.asDeputy().get("/api/supports"))).containsExactly(text(closed), text(issued), text(draft));
        Reply first = town.asDeputy().get("/api/supports?limit=2").expect(200);
        assertThat(ids(first)).containsExactly(text(closed), text(issued));
        assertThat(ids(town.asDeputy()
                        .get(
                                "/api/supports?limit=2&after={a}",
                                first.at("/next").asString())))
                .containsExactly(text(draft));
        assertThat(ids(town.asDeputy().get("/api/supports?status=ISSUED"))).containsExactly(text(issued));
        assertThat(ids(town.asDeputy().get("/api/supports?leader={l}", town.deputy)))
                .isEmpty();
        assertThat(ids(town.asDeputy().get("/api/supports?leader={l}&teacher={t}", town.mentor, town.teacher)))
                .hasSize(3);
        assertThat(ids(api.as(Tokens.methodist()).get("/api/supports?school={s}", town.code)))
                .hasSize(3);
        town.asDeputy().get("/api/supports?after=nowhere").expectProblem(400, "malformed-request");
        town.asDeputy().get("/api/supports?status=LOST").expectProblem(400, "malformed-request");
        assertThat(town.asDeputy().get("/api/supports?format=csv").expect(200).text())
                .contains("Соколова Мария Андреевна", "Лесная", "закрыто заключением", "не нуждается");
        assertThat(town.asDeputy().get("/api/supports?format=xlsx").expect(200).body())
                .startsWith(new byte[] {'P', 'K'});
    }

    @Test
    void showWhoeverLeadsOrTakesPartWhatIsTheirsAndNobodyElse() {
        SupportTown town = new SupportTown(api, topics, directory);
        UUID support = id(town.draft());
        topics.awaitConsumed(SupportCatalogue.SUPPORT_STATES);
        for (UUID person : List.of(town.mentor, town.teacher)) {
            assertThat(ids(town.as(Role.TEACHER, person).get("/api/supports"))).containsExactly(text(support));
        }
        assertThat(ids(town.as(Role.PSYCHOLOGIST, town.psychologist).get("/api/supports")))
                .containsExactly(text(support));
        assertThat(ids(town.as(Role.TUTOR, town.tutor).get("/api/supports"))).containsExactly(text(support));
        assertThat(ids(town.as(Role.TEACHER, town.colleague).get("/api/supports")))
                .isEmpty();
        assertThat(ids(town.as(Role.TUTOR, town.colleague).get("/api/supports")))
                .isEmpty();
        town.as(Role.TEACHER, town.colleague).get("/api/supports/{id}", support).expectProblem(404, "not-found");
    }

    @Test
    void tellWhatWorked() {
        SupportTown town = new SupportTown(api, topics, directory);
        town.concluded("NO_SUPPORT");
        Reply carried = town.carriedOut();
        Map<String, Object> poor = town.results("FULL_SUPPORT");
        poor.put("rows", List.of(SupportTown.row(town.methods, "NOT"), SupportTown.row(town.theory, "NOT")));
        poor.put("success", "INEFFECTIVE");
        poor.put("problems", "NONE_REMOVED");
        poor.put("tags", List.of(" совместные уроки ", "Дневник"));
        town.asHead()
                .post("/api/supports/{id}/conclusion", null, id(town.results(carried, poor)))
                .expect(200);
        topics.awaitConsumed(SupportCatalogue.SUPPORT_STATES);
        Reply ways = town.asDeputy().get("/api/supports/ways").expect(200);
        assertThat(ways.at("/0/tag").asString()).isEqualTo("совместные уроки");
        assertThat(ways.at("/0/supports").asInt()).isEqualTo(2);
        assertThat(ways.at("/0/successful").asInt()).isEqualTo(1);
        assertThat(ways.at("/1/tag").asString()).isEqualTo("дневник");
    }

    private static List<String> ids(Reply list) {
        return list.expect(200).at("/items").findValuesAsString("id");
    }

    private static String text(UUID id) {
        return id.toString();
    }
}
