package org.metodika.program.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.staff.StaffCatalogue;
import org.metodika.contracts.staff.StaffMemberState;
import org.metodika.kit.ids.Ids;
import org.metodika.test.Api;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import tools.jackson.databind.JsonNode;

/** People of a school of a test's own, and their accounts. */
final class AccountHolders {

    final String school = "k" + Ids.next().toString().substring(26);

    private final Api api;
    private final Topics topics;
    private final StubKeycloak keycloak;

    AccountHolders(Api api, Topics topics, StubKeycloak keycloak) {
        this.api = api;
        this.topics = topics;
        this.keycloak = keycloak;
    }

    /** One whom the directory has told of. */
    UUID person(String number, long sequence, @Nullable LocalDate dismissedOn, String... roles) {
        UUID id = Ids.next();
        topics.publish(
                StaffCatalogue.STAFF_MEMBER_STATE, id, state(id, number, "Кузнецова", dismissedOn, roles), sequence);
        return id;
    }

    StaffMemberState state(UUID id, String number, String lastName, @Nullable LocalDate dismissedOn, String... roles) {
        return state(id, number, lastName, "p" + number + "@school.example", dismissedOn, List.of(roles));
    }

    StaffMemberState state(
            UUID id,
            String number,
            String lastName,
            @Nullable String email,
            @Nullable LocalDate dismissedOn,
            List<String> roles) {
        return new StaffMemberState(
                id,
                school,
                number,
                lastName,
                "Анна",
                "Сергеевна",
                email,
                "Учитель",
                "PEDAGOGICAL",
                List.of(),
                "STAFF",
                LocalDate.of(2019, 9, 1),
                5,
                "NONE",
                roles,
                null,
                null,
                dismissedOn);
    }

    /** The user of this person, once the account is open and up to date. */
    StubKeycloak.User opened(UUID staffId) {
        await(() -> {
            assertThat(account(staffId).path("state").asString()).isEqualTo("OPENED");
            assertThat(account(staffId).path("upToDate").asBoolean()).isTrue();
        });
        assertThat(keycloak.usersOf(staffId)).hasSize(1);
        return keycloak.usersOf(staffId).getFirst();
    }

    /** The account as the list shows it; fails as long as there is none. */
    JsonNode account(UUID staffId) {
        return api.as(Tokens.methodist())
                .get("/api/directory/accounts?limit=200&school={school}", school)
                .expect(200)
                .at("/items")
                .valueStream()
                .filter(account -> account.path("staffId").asString().equals(staffId.toString()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no account of " + staffId + " yet"));
    }

    static void await(ThrowingRunnable assertion) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(assertion);
    }
}
