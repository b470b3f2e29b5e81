package org.metodika.program.associations;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Associations as lists: what a school has, who belongs to each, and what nobody registered. */
@PlatformTest
class AssociationListIT {

    private final Api api;
    private final AssociationLife life;

    AssociationListIT(Api api, Topics topics, Directory directory) {
        this.api = api;
        this.life = new AssociationLife(api, topics, directory);
    }

    @Test
    @Requirement("L8")
    void listsSayHeadsAndNumbersOfMembersAndWhatNobodyRegistered() {
        UUID id = life.register("МО математики", life.vera);
        life.join(id, life.second).expect(200);
        Api teacher = api.as(Tokens.teacher(life.town.school, life.first));
        Awaitility.await().untilAsserted(() -> {
            Reply list = teacher.get("/api/associations").expect(200);
            assertThat(list.at("/items").size()).isEqualTo(1);
            assertThat(list.at("/items/0/headName").asString()).isEqualTo("Белова Анна Сергеевна");
            assertThat(list.at("/items/0/members").asInt()).isEqualTo(1);
        });
        Reply unregistered = teacher.get("/api/associations/unregistered").expect(200);
        assertThat(unregistered.at("/items").size()).isEqualTo(1);
        assertThat(unregistered.at("/items/0/headName").asString()).startsWith("Морозова");
        assertThat(unregistered.at("/items/0/members").asInt()).isEqualTo(2);
        assertThat(unregistered.at("/items/0/status").asString()).isEqualTo("UNREGISTERED");
        assertThat(unregistered.at("/items/0").has("id")).isFalse();

        Reply members = teacher.get("/api/associations/{id}/members", id).expect(200);
        assertThat(members.at("/items/0/name").asString()).isEqualTo("Фёдорова Анна Сергеевна");
        assertThat(members.at("/items/0").propertyNames()).containsExactlyInAnyOrder("id", "name");
        teacher.get("/api/associations/{id}/members?after=x", id).expectProblem(400, "malformed-request");
        api.as(Tokens.teacher(life.town.other, UUID.randomUUID()))
                .get("/api/associations/{id}/members", id)
                .expectProblem(404, "not-found");
        assertThat(life.head.get("/api/associations?format=csv").expect(200).text())
                .contains("МО математики", "Белова Анна Сергеевна", "действует", "не внесено в реестр");
        life.head.get("/api/associations?format=xlsx").expect(200);
        assertThat(life.head
                        .get("/api/associations/{id}/members?format=csv", id)
                        .expect(200)
                        .text())
                .contains("Фёдорова");
        assertThat(api.as(Tokens.methodist())
                        .get("/api/associations?school={s}&limit=1", life.town.school)
                        .at("/items")
                        .size())
                .isEqualTo(1);
        life.head.get("/api/associations?after=x").expectProblem(400, "malformed-request");
        life.head.get("/api/associations/unregistered?after=x").expectProblem(400, "malformed-request");
        assertThat(api.as(Tokens.methodist())
                        .get("/api/associations/unregistered?limit=1&after={a}", life.town.school + "~")
                        .at("/items/0/schoolId")
                        .asString())
                .isEqualTo(life.town.school);
    }
}
