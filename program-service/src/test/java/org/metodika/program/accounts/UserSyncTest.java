package org.metodika.program.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.metodika.kit.ids.Ids;
import org.metodika.program.accounts.Account.State;
import org.metodika.program.accounts.Account.Wanted;

/** One user of Keycloak, step by step. */
class UserSyncTest {

    private final StubKeycloak stub = new StubKeycloak();
    private final Keycloak keycloak = new Keycloak(new AccountSettings(
            URI.create(stub.address()), "metodika", "metodika-directory", "s", null, Duration.ofSeconds(1)));

    @AfterEach
    void close() {
        stub.close();
    }

    @Test
    void aDemonstrationAccountCanBeUsedAtOnce() {
        new UserSync(keycloak, "demo").keep(account("orlova@school1001.example"), false);

        StubKeycloak.User user = stub.named("1001-1").orElseThrow();
        assertThat(user.passwords).containsExactly("demo");
        assertThat(user.facts).doesNotContainKey("requiredActions");
    }

    @Test
    void anyOtherAccountHasAPasswordThatNobodyKnowsAndThatMustBeChanged() {
        new UserSync(keycloak, null).keep(account("orlova@school1001.example"), false);

        StubKeycloak.User user = stub.named("1001-1").orElseThrow();
        assertThat(user.passwords).singleElement().asString().hasSize(14);
        assertThat(user.facts.get("requiredActions")).isEqualTo(List.of("UPDATE_PASSWORD"));
    }

    @Test
    void whatIsAsItShouldBeIsNotWrittenAgain() {
        UserSync sync = new UserSync(keycloak, null);
        Account account = account(null);
        sync.keep(account, false);
        for (String writing : List.of("PUT", "POST", "DELETE")) {
            stub.refuse(writing, "", 500);
        }

        assertThat(sync.keep(account, false).username()).isEqualTo("1001-1");
    }

    @Test
    void anAddressThatTheDirectoryTookAwayIsTakenAway() {
        UserSync sync = new UserSync(keycloak, null);
        Account account = account("orlova@school1001.example");
        sync.keep(account, false);
        Account without = new Account(
                account.staffId(),
                "1001",
                "1",
                null,
                null,
                State.OPENED,
                null,
                new Wanted("Орлова", "Татьяна", null, List.of("school-head"), null),
                2,
                1,
                true,
                Instant.EPOCH,
                0);

        sync.keep(without, false);
        assertThat(stub.named("1001-1").orElseThrow().facts).doesNotContainKey("email");
    }

    @Test
    void whenBothNamesAreTakenTheAccountWaits() {
        Account account = account(null);
        stub.add("1001-1");
        stub.add(Usernames.second("1001", "1", account.staffId()));

        assertThatThrownBy(() -> new UserSync(keycloak, null).keep(account, false))
                .isInstanceOf(KeycloakRefusal.class)
                .hasMessage("username-taken");
    }

    @Test
    void anExpiredTokenIsRenewedOnceAndAForeignServiceIsAway() {
        UserSync sync = new UserSync(keycloak, null);
        Account account = account(null);
        sync.keep(account, false);
        stub.expireTokens();

        assertThat(sync.keep(account, false).userId()).isNotNull();
        stub.close();
        assertThatThrownBy(() -> sync.keep(account, false)).isInstanceOf(KeycloakAway.class);
    }

    private static Account account(@Nullable String email) {
        return new Account(
                Ids.next(),
                "1001",
                "1",
                null,
                null,
                State.WAITING,
                null,
                new Wanted("Орлова", "Татьяна", email, List.of("school-head"), null),
                1,
                0,
                true,
                Instant.EPOCH,
                0);
    }
}
