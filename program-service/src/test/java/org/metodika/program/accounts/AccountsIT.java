package org.metodika.program.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.school.SchoolCatalogue;
import org.metodika.contracts.school.SchoolState;
import org.metodika.contracts.staff.StaffCatalogue;
import org.metodika.contracts.staff.StaffMemberState;
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
import tools.jackson.databind.JsonNode;

/** Accounts follow the directory, whatever Keycloak does meanwhile. */
@PlatformTest(properties = "metodika.accounts.sync-every=PT0.2S")
@Requirement("A31")
class AccountsIT {

    private static final StubKeycloak KEYCLOAK = new StubKeycloak();

    private final Api api;
    private final Topics topics;
    private final Directory directory;
    private final MongoOperations mongo;
    private final String school = "k" + Ids.next().toString().substring(26);

    AccountsIT(Api api, Topics topics, Directory directory, MongoOperations mongo) {
        this.api = api;
        this.topics = topics;
        this.directory = directory;
        this.mongo = mongo;
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
        UUID anna = person("6", 1, null, "teacher", "tutor");

        StubKeycloak.User user = opened(anna);
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
        UUID anna = person("6", 1, null, "teacher", "tutor");
        opened(anna);

        topics.publish(
                StaffCatalogue.STAFF_MEMBER_STATE, anna, state(anna, "6", "Петрова", null, "deputy-head", "admin"), 2);

        StubKeycloak.User user = opened(anna);
        await(() -> assertThat(user.roles).containsExactlyInAnyOrder("deputy-head", "default-roles-metodika"));
        assertThat(user.text("lastName")).isEqualTo("Петрова");
    }

    @Test
    void redeliveryAndAnOlderStateChangeNothing() {
        UUID anna = Ids.next();
        var newest = topics.publish(
                StaffCatalogue.STAFF_MEMBER_STATE, anna, state(anna, "6", "Петрова", null, "teacher"), 2);
        opened(anna);

        topics.publish(StaffCatalogue.STAFF_MEMBER_STATE, anna, state(anna, "6", "Кузнецова", null, "school-head"), 1);
        newest.send();
        topics.awaitConsumed(StaffCatalogue.STAFF_STATES);

        person("7", 1, null, "teacher");
        await(() -> assertThat(KEYCLOAK.named(school + "-7")).isPresent());
        assertThat(opened(anna).roles).doesNotContain("school-head");
        assertThat(opened(anna).text("lastName")).isEqualTo("Петрова");
    }

    @Test
    void aCrashBetweenCreationAndNoteMakesNoSecondUser() {
        KEYCLOAK.loseAnswersOfCreation(true);
        UUID anna = person("6", 1, null, "teacher");
        await(() -> assertThat(KEYCLOAK.usersOf(anna)).hasSize(1));
        await(() -> assertThat(account(anna).path("state").asString()).isEqualTo("FAILED"));

        KEYCLOAK.loseAnswersOfCreation(false);
        opened(anna);
        assertThat(KEYCLOAK.usersOf(anna)).hasSize(1);
    }

    @Test
    void anOutageOfKeycloakIsWaitedFor() {
        KEYCLOAK.away(true);
        UUID anna = person("6", 1, null, "teacher");
        topics.awaitConsumed(StaffCatalogue.STAFF_STATES);
        await(() -> assertThat(account(anna).path("state").asString()).isEqualTo("WAITING"));

        KEYCLOAK.away(false);
        KEYCLOAK.expireTokens();
        opened(anna);
    }

    @Test
    void onePersonWhomKeycloakRefusesHoldsUpNobody() {
        KEYCLOAK.refuse("POST", "\"" + school + "-13\"", 400);
        KEYCLOAK.refuse("POST", "\"" + school + "-14\"", 500);
        UUID unlucky = person("13", 1, null, "teacher");
        UUID worse = person("14", 1, null, "teacher");
        UUID lucky = person("15", 1, null, "teacher");

        opened(lucky);
        await(() -> {
            assertThat(account(unlucky).path("state").asString()).isEqualTo("FAILED");
            assertThat(account(unlucky).path("reason").asString()).isEqualTo("keycloak-400");
            assertThat(account(worse).path("reason").asString()).isEqualTo("keycloak-500");
        });
        KEYCLOAK.forgive();
        opened(unlucky);
        opened(worse);
    }

    @Test
    void aNameThatSomebodyElseHasGetsASuffix() {
        KEYCLOAK.add(school + "-6");
        UUID anna = person("6", 1, null, "teacher");

        String id = anna.toString();
        assertThat(opened(anna).text("username")).isEqualTo(school + "-6-" + id.substring(id.length() - 4));
    }

    @Test
    void worksWithoutAnAddress() {
        UUID anna = Ids.next();
        topics.publish(
                StaffCatalogue.STAFF_MEMBER_STATE,
                anna,
                state(anna, "6", "Кузнецова", null, null, List.of("teacher")),
                1);

        assertThat(opened(anna).facts).doesNotContainKey("email");
    }

    @Test
    @Requirement("B16")
    void blocksAfterTheLastDayOfWorkAndOpensAgain() {
        topics.publish(
                SchoolCatalogue.SCHOOL_STATE, school, new SchoolState(school, "Школа", "GENERAL", "Europe/Moscow"), 1);
        Awaitility.await().until(() -> directory.school(school).isPresent());
        LocalDate today = directory.today(school);
        UUID anna = person("6", 1, null, "teacher");
        StubKeycloak.User user = opened(anna);

        topics.publish(
                StaffCatalogue.STAFF_MEMBER_STATE,
                anna,
                state(anna, "6", "Кузнецова", today.minusDays(1), "teacher"),
                2);
        await(() -> assertThat(account(anna).path("state").asString()).isEqualTo("BLOCKED"));
        assertThat(user.enabled()).isFalse();
        assertThat(user.logouts).isEqualTo(1);

        topics.publish(StaffCatalogue.STAFF_MEMBER_STATE, anna, state(anna, "6", "Кузнецова", null, "teacher"), 3);
        await(() -> assertThat(account(anna).path("state").asString()).isEqualTo("OPENED"));
        assertThat(user.enabled()).isTrue();

        topics.publish(
                StaffCatalogue.STAFF_MEMBER_STATE,
                anna,
                state(anna, "6", "Кузнецова", today.plusDays(1), "teacher"),
                4);
        topics.awaitConsumed(StaffCatalogue.STAFF_STATES);
        await(() -> assertThat(account(anna).path("upToDate").asBoolean()).isTrue());
        assertThat(user.enabled()).as("works until the last day").isTrue();
        assertThat(KEYCLOAK.usersOf(anna)).hasSize(1);
    }

    @Test
    void someoneWhoLeftBeforeGetsNoAccount() {
        UUID anna = person("6", 1, LocalDate.of(2020, 1, 1), "teacher");

        await(() -> assertThat(account(anna).path("state").asString()).isEqualTo("BLOCKED"));
        assertThat(KEYCLOAK.usersOf(anna)).isEmpty();
    }

    @Test
    void aOneTimePasswordIsSetAndShownOnce() {
        UUID anna = person("6", 1, null, "teacher");
        StubKeycloak.User user = opened(anna);

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
        UUID anna = person("6", 1, null, "teacher");
        UUID olga = person("7", 1, null, "teacher");
        opened(anna);
        StubKeycloak.User signedIn = opened(olga);
        signedIn.facts.put("requiredActions", List.of());

        String slips = api.as(Tokens.head(school))
                .post("/api/directory/accounts/one-time-passwords?school={school}&format=csv", null, school)
                .expect(200)
                .text();
        assertThat(slips)
                .contains(school + "-6")
                .contains("Кузнецова Анна Сергеевна")
                .doesNotContain(school + "-7");
        assertThat(slips).contains(opened(anna).passwords.getLast());
        assertThat(signedIn.passwords).hasSize(1);
    }

    @Test
    void manyPeopleGetOneAccountEach() {
        Set<UUID> people = new HashSet<>();
        for (int i = 1; i <= 150; i++) {
            people.add(person(String.valueOf(i), 1, null, "teacher"));
        }

        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(people)
                        .allSatisfy(id -> assertThat(KEYCLOAK.usersOf(id)).hasSize(1)));
    }

    private UUID person(String number, long sequence, @Nullable LocalDate dismissedOn, String... roles) {
        UUID id = Ids.next();
        topics.publish(
                StaffCatalogue.STAFF_MEMBER_STATE, id, state(id, number, "Кузнецова", dismissedOn, roles), sequence);
        return id;
    }

    private StaffMemberState state(
            UUID id, String number, String lastName, @Nullable LocalDate dismissedOn, String... roles) {
        return state(id, number, lastName, "p" + number + "@school.example", dismissedOn, List.of(roles));
    }

    private StaffMemberState state(
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
    private StubKeycloak.User opened(UUID staffId) {
        await(() -> {
            assertThat(account(staffId).path("state").asString()).isEqualTo("OPENED");
            assertThat(account(staffId).path("upToDate").asBoolean()).isTrue();
        });
        assertThat(KEYCLOAK.usersOf(staffId)).hasSize(1);
        return KEYCLOAK.usersOf(staffId).getFirst();
    }

    private JsonNode account(UUID staffId) {
        return api.as(Tokens.methodist())
                .get("/api/directory/accounts?limit=200&school={school}", school)
                .expect(200)
                .at("/items")
                .valueStream()
                .filter(account -> account.path("staffId").asString().equals(staffId.toString()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no account of " + staffId + " yet"));
    }

    private static void await(ThrowingRunnable assertion) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(assertion);
    }
}
