package org.metodika.program.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.accounts.AccountHolders.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.school.SchoolCatalogue;
import org.metodika.contracts.school.SchoolState;
import org.metodika.contracts.staff.StaffCatalogue;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.ids.Ids;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Accounts follow the directory, whatever Keycloak does meanwhile. */
@PlatformTest(properties = "metodika.accounts.sync-every=PT0.2S")
@Requirement("A31")
class AccountsIT {

    private static final StubKeycloak KEYCLOAK = new StubKeycloak();

    private final Api api;
    private final Topics topics;
    private final Directory directory;
    private final MongoOperations mongo;
    private final AccountHolders people;
    private final String school;

    AccountsIT(Api api, Topics topics, Directory directory, MongoOperations mongo) {
        this.api = api;
        this.topics = topics;
        this.directory = directory;
        this.mongo = mongo;
        this.people = new AccountHolders(api, topics, KEYCLOAK);
        this.school = people.school;
    }

    @DynamicPropertySource
    static void keycloak(DynamicPropertyRegistry properties) {
        properties.add("metodika.accounts.keycloak-url", KEYCLOAK::address);
    }

    @AfterEach
    void well() {
        KEYCLOAK.away(false);
        KEYCLOAK.loseAnswersOfCreation(false);
        KEYCLOAK.forgive();
    }

    @Test
    void opensAnAccountWithRolesAttributesAndAPasswordThatMustBeChanged() {
        UUID anna = people.person("6", 1, null, "teacher", "tutor");

        StubKeycloak.User user = people.opened(anna);
        assertThat(user.text("username")).isEqualTo(school + "-6");
        assertThat(user.text("email")).isEqualTo("p6@school.example");
        assertThat(user.text("lastName")).isEqualTo("Кузнецова");
        assertThat(user.attribute("school_id")).isEqualTo(school);
        assertThat(user.roles).containsExactlyInAnyOrder("teacher", "tutor", "default-roles-metodika");
        assertThat(user.facts.get("requiredActions")).isEqualTo(List.of("UPDATE_PASSWORD"));
        assertThat(mongo.getCollection("accounts")
                        .find()
                        .into(new ArrayList<>())
                        .toString())
                .doesNotContain(user.passwords.getFirst());
    }

    @Test
    void followsChangesOfRolesAndFactsAndNeverGivesRolesBeyondASchool() {
        UUID anna = people.person("6", 1, null, "teacher", "tutor");
        people.opened(anna);

        topics.publish(
                StaffCatalogue.STAFF_MEMBER_STATE,
                anna,
                people.state(anna, "6", "Петрова", null, "deputy-head", "admin"),
                2);

        StubKeycloak.User user = people.opened(anna);
        await(() -> assertThat(user.roles).containsExactlyInAnyOrder("deputy-head", "default-roles-metodika"));
        assertThat(user.text("lastName")).isEqualTo("Петрова");
    }

    @Test
    void redeliveryAndAnOlderStateChangeNothing() {
        UUID anna = Ids.next();
        var newest = topics.publish(
                StaffCatalogue.STAFF_MEMBER_STATE, anna, people.state(anna, "6", "Петрова", null, "teacher"), 2);
        people.opened(anna);

        topics.publish(
                StaffCatalogue.STAFF_MEMBER_STATE, anna, people.state(anna, "6", "Кузнецова", null, "school-head"), 1);
        newest.send();
        topics.awaitConsumed(StaffCatalogue.STAFF_STATES);

        people.person("7", 1, null, "teacher");
        await(() -> assertThat(KEYCLOAK.named(school + "-7")).isPresent());
        assertThat(people.opened(anna).roles).doesNotContain("school-head");
        assertThat(people.opened(anna).text("lastName")).isEqualTo("Петрова");
    }

    @Test
    void aCrashBetweenCreationAndNoteMakesNoSecondUser() {
        KEYCLOAK.loseAnswersOfCreation(true);
        UUID anna = people.person("6", 1, null, "teacher");
        await(() -> assertThat(KEYCLOAK.usersOf(anna)).hasSize(1));
        await(() -> assertThat(people.account(anna).path("state").asString()).isEqualTo("FAILED"));

        KEYCLOAK.loseAnswersOfCreation(false);
        people.opened(anna);
        assertThat(KEYCLOAK.usersOf(anna)).hasSize(1);
    }

    @Test
    void anOutageOfKeycloakIsWaitedFor() {
        KEYCLOAK.away(true);
        UUID anna = people.person("6", 1, null, "teacher");
        topics.awaitConsumed(StaffCatalogue.STAFF_STATES);
        await(() -> assertThat(people.account(anna).path("state").asString()).isEqualTo("WAITING"));

        KEYCLOAK.away(false);
        KEYCLOAK.expireTokens();
        people.opened(anna);
    }

    @Test
    void onePersonWhomKeycloakRefusesHoldsUpNobody() {
        KEYCLOAK.refuse("POST", "\"" + school + "-13\"", 400);
        KEYCLOAK.refuse("POST", "\"" + school + "-14\"", 500);
        UUID unlucky = people.person("13", 1, null, "teacher");
        UUID worse = people.person("14", 1, null, "teacher");
        UUID lucky = people.person("15", 1, null, "teacher");

        people.opened(lucky);
        await(() -> {
            assertThat(people.account(unlucky).path("state").asString()).isEqualTo("FAILED");
            assertThat(people.account(unlucky).path("reason").asString()).isEqualTo("keycloak-400");
            assertThat(people.account(worse).path("reason").asString()).isEqualTo("keycloak-500");
        });
        KEYCLOAK.forgive();
        people.opened(unlucky);
        people.opened(worse);
    }

    @Test
    void aNameThatSomebodyElseHasGetsASuffix() {
        KEYCLOAK.add(school + "-6");
        UUID anna = people.person("6", 1, null, "teacher");

        String id = anna.toString();
        assertThat(people.opened(anna).text("username")).isEqualTo(school + "-6-" + id.substring(id.length() - 4));
    }

    @Test
    void worksWithoutAnAddress() {
        UUID anna = Ids.next();
        topics.publish(
                StaffCatalogue.STAFF_MEMBER_STATE,
                anna,
                people.state(anna, "6", "Кузнецова", null, null, List.of("teacher")),
                1);

        assertThat(people.opened(anna).facts).doesNotContainKey("email");
    }

    @Test
    @Requirement("B16")
    void blocksAfterTheLastDayOfWorkAndOpensAgain() {
        topics.publish(
                SchoolCatalogue.SCHOOL_STATE, school, new SchoolState(school, "Школа", "GENERAL", "Europe/Moscow"), 1);
        Awaitility.await().until(() -> directory.school(school).isPresent());
        LocalDate today = directory.today(school);
        UUID anna = people.person("6", 1, null, "teacher");
        StubKeycloak.User user = people.opened(anna);

        topics.publish(
                StaffCatalogue.STAFF_MEMBER_STATE,
                anna,
                people.state(anna, "6", "Кузнецова", today.minusDays(1), "teacher"),
                2);
        await(() -> assertThat(people.account(anna).path("state").asString()).isEqualTo("BLOCKED"));
        assertThat(user.enabled()).isFalse();
        assertThat(user.logouts).isEqualTo(1);

        topics.publish(
                StaffCatalogue.STAFF_MEMBER_STATE, anna, people.state(anna, "6", "Кузнецова", null, "teacher"), 3);
        await(() -> assertThat(people.account(anna).path("state").asString()).isEqualTo("OPENED"));
        assertThat(user.enabled()).isTrue();

        topics.publish(
                StaffCatalogue.STAFF_MEMBER_STATE,
                anna,
                people.state(anna, "6", "Кузнецова", today.plusDays(1), "teacher"),
                4);
        topics.awaitConsumed(StaffCatalogue.STAFF_STATES);
        await(() ->
                assertThat(people.account(anna).path("upToDate").asBoolean()).isTrue());
        assertThat(user.enabled()).as("works until the last day").isTrue();
        assertThat(KEYCLOAK.usersOf(anna)).hasSize(1);
    }

    @Test
    void someoneWhoLeftBeforeGetsNoAccount() {
        UUID anna = people.person("6", 1, LocalDate.of(2020, 1, 1), "teacher");

        await(() -> assertThat(people.account(anna).path("state").asString()).isEqualTo("BLOCKED"));
        assertThat(KEYCLOAK.usersOf(anna)).isEmpty();
    }

    @Test
    void aOneTimePasswordIsSetAndShownOnce() {
        UUID anna = people.person("6", 1, null, "teacher");
        StubKeycloak.User user = people.opened(anna);

        Reply slip = api.as(Tokens.itOfficer(school))
                .post("/api/directory/accounts/{id}/one-time-password", null, anna)
                .expect(200);
        assertThat(slip.at("/username").asString()).isEqualTo(school + "-6");
        assertThat(slip.at("/oneTimePassword").asString()).isEqualTo(user.passwords.getLast());
        assertThat(slip.at("/name").asString()).isEqualTo("Кузнецова Анна Сергеевна");
        assertThat(slip.header("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(user.logouts).isEqualTo(1);

        Reply forAdmin = api.as(Tokens.admin())
                .post("/api/directory/accounts/{id}/one-time-password", null, anna)
                .expect(200);
        assertThat(forAdmin.json().has("name"))
                .as("the administrator sees no names")
                .isFalse();
        KEYCLOAK.away(true);
        assertThat(api.as(Tokens.admin())
                        .post("/api/directory/accounts/{id}/one-time-password", null, anna)
                        .expectProblem(503, "temporarily-unavailable")
                        .header("Retry-After"))
                .isPresent();
    }

    @Test
    void slipsOfASchoolAreForThoseWhoHaveNotSignedInYet() {
        UUID anna = people.person("6", 1, null, "teacher");
        UUID olga = people.person("7", 1, null, "teacher");
        people.opened(anna);
        StubKeycloak.User signedIn = people.opened(olga);
        signedIn.facts.put("requiredActions", List.of());

        String slips = api.as(Tokens.head(school))
                .post("/api/directory/accounts/one-time-passwords?school={school}&format=csv", null, school)
                .expect(200)
                .text();
        assertThat(slips)
                .contains(school + "-6")
                .contains("Кузнецова Анна Сергеевна")
                .doesNotContain(school + "-7");
        assertThat(slips).contains(people.opened(anna).passwords.getLast());
        assertThat(signedIn.passwords).hasSize(1);
    }

    @Test
    void manyPeopleGetOneAccountEach() {
        Set<UUID> crowd = new HashSet<>();
        for (int i = 1; i <= 150; i++) {
            crowd.add(people.person(String.valueOf(i), 1, null, "teacher"));
        }

        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(crowd)
                        .allSatisfy(id -> assertThat(KEYCLOAK.usersOf(id)).hasSize(1)));
    }
}
