package org.metodika.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.metodika.test.Requirement;

/** Accounts of imported people in the real Keycloak. */
@ExtendWith(Platform.class)
class AccountsIT {

    private static final String HEAD = "1002-1";
    private static final String DEPUTY = "1002-2";
    private static final String TEACHER = "1002-6";

    private static final People PEOPLE = new People();
    private static final Municipality MUNICIPALITY = new Municipality(PEOPLE);

    @BeforeAll
    static void municipalityArrives() {
        MUNICIPALITY.arrive();
        PEOPLE.awaitAccount(HEAD);
        PEOPLE.awaitAccount(DEPUTY);
        PEOPLE.awaitAccount(TEACHER);
    }

    @Test
    @Requirement("A31")
    void aOneTimePasswordMustBeChangedBeforeAnythingElse() {
        String teacher = MUNICIPALITY.staffId(DEPUTY, "Кузнецова");

        String password = PEOPLE.as(HEAD)
                .post("/api/directory/accounts/{staff}/one-time-password", null, teacher)
                .expect(200)
                .at("/oneTimePassword")
                .asString();

        assertThat(PEOPLE.signIn(TEACHER, "demo").statusCode()).isNotEqualTo(200);
        // The password is right, yet Keycloak gives no token until its owner has set another one.
        assertThat(PEOPLE.signIn(TEACHER, password).body()).contains("Account is not fully set up");
        assertThat(PEOPLE.signIn(TEACHER, password + "x").body()).doesNotContain("Account is not fully set up");
    }

    @Test
    @Requirement("B16")
    void dismissalBlocksTheAccountAndItsAnnulmentOpensItAgain() {
        String username = "1002-4";
        PEOPLE.awaitAccount(username);
        String tutor = MUNICIPALITY.staffId(DEPUTY, "Ершов");
        PEOPLE.as(HEAD)
                .post(
                        "/api/directory/staff/{staff}/dismissal",
                        Map.of(
                                "dismissedOn",
                                LocalDate.now(ZoneOffset.UTC).minusDays(1).toString()),
                        tutor)
                .expect(200);

        await().atMost(Duration.ofSeconds(30))
                .until(() -> PEOPLE.signIn(username, "demo").statusCode() != 200);
        assertThat(PEOPLE.signIn(username, "demo").body()).contains("disabled");

        PEOPLE.as(HEAD)
                .post(
                        "/api/directory/staff/{staff}/dismissal/annulment",
                        Map.of("reason", "Приказ об увольнении внесён не тому работнику"),
                        tutor)
                .expect(200);

        await().atMost(Duration.ofSeconds(30))
                .until(() -> PEOPLE.signIn(username, "demo").statusCode() == 200);
    }

    @Test
    @Requirement("L1")
    void theSameFileAgainChangesNothing() {
        assertThat(MUNICIPALITY.load("schools", "schools.csv").at("/unchanged").asInt())
                .isEqualTo(3);
    }
}
