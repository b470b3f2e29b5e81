package org.metodika.test.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.metodika.test.kitsample.HouseOfNobody;

/** Each rule is broken once by a fixture, and that fixture breaks no other rule. */
class HouseRulesTest {

    private static final String FIXTURES = "org.metodika.test.architecture.fixture.";

    @ParameterizedTest(name = "{0} breaks: {1}")
    @CsvSource({
        "misspeltring, rooms have known names, Program lies in no room",
        "springindomain, the domain is pure Java, StringUtils",
        "contractsindomain, the domain is pure Java, ProgramDrafted",
        "applicationindomain, the domain is pure Java, Programs",
        "webinapplication, the application knows no edge, DraftRequest",
        "contractsinapplication, the application knows no edge, ProgramDrafted",
        "driverinapplication, the application knows no edge, MongoOperations",
        "messaginginweb, the web knows no messages, ProgramMessages",
        "contractsinweb, the web knows no messages, ProgramDrafted",
        "webinmessaging, messaging knows no web, DraftRequest",
        "throughthewindow, features meet in the application ring, Program",
        "wiringused, features meet in the application ring, Settings",
        "cycle, packages have no cycles, Tutoring",
        "busywiring, wiring only configures, Helper",
        "scatteredwiring, configuration lies in wiring, ProgramBeans",
        "fieldinjection, nothing is injected into fields, clock",
        "facelesshandler, every handler takes an actor, count()",
        "facelessflat, every handler takes an actor, list()",
        "ownclock, time and ids come from outside, Instant.now()",
        "ownday, time and ids come from outside, LocalDate.now(java.time.ZoneId)",
        "ownclockbean, time and ids come from outside, Clock.systemUTC()",
        "owndice, time and ids come from outside, UUID.randomUUID()",
        "printing, nothing is printed, System.out",
        "oldstate, states are read in every later version, Programs passes over program.state.v4",
    })
    void aFixtureBreaksItsRuleAlone(String fixture, String rule, String complaint) {
        Map<String, String> broken = broken(fixture);

        assertThat(broken).containsOnlyKeys(rule);
        assertThat(broken.get(rule)).contains(complaint);
    }

    @Test
    void everyRuleIsBrokenByAFixture() throws NoSuchMethodException {
        List<String> proven = Stream.of(HouseRulesTest.class
                        .getDeclaredMethod("aFixtureBreaksItsRuleAlone", String.class, String.class, String.class)
                        .getAnnotation(CsvSource.class)
                        .value())
                .map(row -> row.split(",")[1].trim())
                .distinct()
                .toList();

        assertThat(proven)
                .containsExactlyInAnyOrderElementsOf(
                        HouseRules.of("anywhere").all().keySet());
    }

    @Test
    void aServiceThatKeepsAllRulesPasses() {
        assertThat(broken("kept")).isEmpty();
    }

    @Test
    void aServiceWithoutRingsPasses() {
        JavaClasses flat = new ClassFileImporter().importPackages(FIXTURES + "kept.schools", FIXTURES + "kept.ids");

        HouseRules.of(FIXTURES + "kept").all().forEach((name, rule) -> rule.check(flat));
    }

    @Test
    void theContractFailsWhereItSeesNoService() {
        Stream<DynamicTest> tests = new Contract("org.metodika.nowhere").houseRules();

        DynamicTest guard = tests.findFirst().orElseThrow();
        assertThat(guard.getDisplayName()).isEqualTo("the rules look at a real service");
        assertThatThrownBy(() -> guard.getExecutable().execute())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("org.metodika.nowhere");
    }

    @Test
    void theContractIsFoundInAServicesOwnPackageAndNeverPassesOverNothing() {
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherConfig alone = LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .build();

        LauncherFactory.create(alone)
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(HouseOfNobody.class))
                                .build(),
                        summary);

        assertThat(summary.getSummary().getTestsFoundCount())
                .isEqualTo(1 + HouseRules.of("anywhere").all().size());
        assertThat(summary.getSummary().getFailures())
                .extracting(failure -> failure.getTestIdentifier().getDisplayName())
                .contains("the rules look at a real service", "rooms have known names");
    }

    private static Map<String, String> broken(String fixture) {
        JavaClasses classes = new ClassFileImporter().importPackages(FIXTURES + fixture);
        assertThat(classes).as("classes of %s", fixture).isNotEmpty();
        return HouseRules.of(FIXTURES + fixture).all().entrySet().stream()
                .map(rule -> Map.entry(rule.getKey(), rule.getValue().evaluate(classes)))
                .filter(result -> result.getValue().hasViolation())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        result -> result.getValue().getFailureReport().toString()));
    }

    /** Not found by JUnit: the contract is only run by hand here. */
    private static final class Contract extends HouseRulesContract {
        private final String root;

        Contract(String root) {
            this.root = root;
        }

        @Override
        protected String root() {
            return root;
        }
    }
}
