package org.metodika.test.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The rules of the house for one service (architecture page, "Rooms inside a service"). Rules about a ring may match
 * nothing, since not every service has every ring; {@link #roomsHaveKnownNames()} sees to it that a misspelt ring cannot
 * escape them.
 */
public final class HouseRules {

    private static final String CONTRACTS = "org.metodika.contracts..";

    private final Rooms rooms;

    private HouseRules(Rooms rooms) {
        this.rooms = rooms;
    }

    /** The rules for the service whose application class lies in {@code root}, e.g. {@code org.metodika.program}. */
    public static HouseRules of(String root) {
        return new HouseRules(new Rooms(root));
    }

    /** All of them by name. */
    public Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("rooms have known names", roomsHaveKnownNames());
        rules.put("the domain is pure Java", domainIsPure());
        rules.put("the application knows no edge", applicationKnowsNoEdge());
        rules.put("the web knows no messages", webKnowsNoMessages());
        rules.put("messaging knows no web", messagingKnowsNoWeb());
        rules.put("features meet in the application ring", featuresMeetInApplication());
        rules.put("packages have no cycles", noCycles());
        rules.put("wiring only configures", wiringOnlyConfigures());
        rules.put("configuration lies in wiring", configurationLiesInWiring());
        rules.put("nothing is injected into fields", noFieldInjection());
        rules.put("every handler takes an actor", handlersTakeAnActor());
        rules.put("time and ids come from outside", timeAndIdsComeFromOutside());
        rules.put("nothing is printed", nothingIsPrinted());
        rules.put("states are read in every later version", statesAreReadInEveryLaterVersion());
        return rules;
    }

    /** A package is the root, {@code wiring}, {@code ids}, a feature or a ring of a feature: nothing else. */
    public ArchRule roomsHaveKnownNames() {
        return classes()
                .should(HouseConditions.liveInAKnownRoom(rooms))
                .as("classes lie in <root>, wiring, ids, <feature> or <feature>.domain|application|web|messaging|ids");
    }

    /** Domain: JDK, JSpecify, the kit's words for domains and ids, and itself. */
    public ArchRule domainIsPure() {
        return classes()
                .that(rooms.inRing("domain"))
                .should(onlyDependOnClassesThat(resideInAnyPackage(
                                "java..",
                                "org.jspecify..",
                                "org.metodika.kit.domain..",
                                "org.metodika.kit.ids..",
                                rooms.root() + "..ids..")
                        .or(rooms.inRing("domain"))
                        .or(primitivesAndArraysOf("java..", rooms.root() + ".."))))
                .as("domain uses the JDK, JSpecify, ids and itself alone: no Spring, Mongo, Kafka, contracts,"
                        + " other rings")
                .allowEmptyShould(true);
    }

    /** Application: domain and the store ports of the kit, neither the web nor messages. */
    public ArchRule applicationKnowsNoEdge() {
        return noClasses()
                .that(rooms.inRing("application"))
                .should()
                .dependOnClassesThat(rooms.inRing("web")
                        .or(rooms.inRing("messaging"))
                        .or(resideInAnyPackage(
                                CONTRACTS,
                                "org.springframework.web..",
                                "org.springframework.http..",
                                "org.springframework.kafka..",
                                "org.springframework.data.mongodb..",
                                "org.apache.kafka..",
                                "com.mongodb..",
                                "jakarta.servlet..")))
                .as("application uses neither web nor messaging nor contracts, nor the drivers below the kit's stores")
                .allowEmptyShould(true);
    }

    /** Web: what goes out as an event is none of its business. */
    public ArchRule webKnowsNoMessages() {
        return noClasses()
                .that(rooms.inRing("web"))
                .should()
                .dependOnClassesThat(rooms.inRing("messaging").or(resideInAnyPackage(CONTRACTS)))
                .as("web uses neither messaging nor contracts")
                .allowEmptyShould(true);
    }

    public ArchRule messagingKnowsNoWeb() {
        return noClasses()
                .that(rooms.inRing("messaging"))
                .should()
                .dependOnClassesThat(
                        rooms.inRing("web").or(resideInAnyPackage("org.springframework.web..", "jakarta.servlet..")))
                .as("messaging does not use web")
                .allowEmptyShould(true);
    }

    /** Feature A reaches feature B through B's application ring, B's ids, or B itself where B is one flat package. */
    public ArchRule featuresMeetInApplication() {
        return classes()
                .that(rooms.inAFeature())
                .should(HouseConditions.enterOtherFeaturesByTheDoor(rooms))
                .as("a feature reaches another by its application ring alone, and never wiring")
                .allowEmptyShould(true);
    }

    /** No two packages know each other, directly or over others. */
    public ArchRule noCycles() {
        return slices().matching(rooms.root() + ".(**)")
                .should()
                .beFreeOfCycles()
                .as("packages have no cycles")
                .allowEmptyShould(true);
    }

    /** In wiring there are configurations and their settings, no behaviour. */
    public ArchRule wiringOnlyConfigures() {
        return classes()
                .that(rooms.inWiring())
                .and()
                .areTopLevelClasses()
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .beMetaAnnotatedWith("org.springframework.context.annotation.Configuration")
                .orShould()
                .beMetaAnnotatedWith("org.springframework.boot.context.properties.ConfigurationProperties")
                .as("wiring holds @Configuration and @ConfigurationProperties alone")
                .allowEmptyShould(true);
    }

    public ArchRule configurationLiesInWiring() {
        return classes()
                .that()
                .areMetaAnnotatedWith("org.springframework.context.annotation.Configuration")
                .and(DescribedPredicate.not(rooms.inRoot()))
                .should()
                .resideInAPackage(rooms.root() + ".wiring..")
                .as("@Configuration lies in wiring")
                .allowEmptyShould(true);
    }

    public ArchRule noFieldInjection() {
        return GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION.allowEmptyShould(true);
    }

    /** Scope begins with knowing who asks: a handler without an actor says in {@code @OpenToAll} or {@code @OpenToAnyone} why. */
    public ArchRule handlersTakeAnActor() {
        return methods()
                .that()
                .areMetaAnnotatedWith("org.springframework.web.bind.annotation.RequestMapping")
                .should(HouseConditions.takeAnActorOrSayWhyNot())
                .as("every handler takes an Actor, or is @OpenToAll or @OpenToAnyone")
                .allowEmptyShould(true);
    }

    /** A school year can be played and a test can be repeated only when nobody reads the clock of the machine. */
    public ArchRule timeAndIdsComeFromOutside() {
        return classes()
                .should(HouseConditions.notReadTheMachinesClockOrDice())
                .as("time comes from an injected Clock, ids from the kit");
    }

    public ArchRule nothingIsPrinted() {
        return GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
    }

    /** A topic of states holds of each aggregate the version that was published when it changed last. */
    public ArchRule statesAreReadInEveryLaterVersion() {
        return classes()
                .should(HouseConditions.knowEveryLaterVersionOfAState())
                .as("who reads a version of a state reads the later ones too");
    }

    private static DescribedPredicate<JavaClass> primitivesAndArraysOf(String... packages) {
        DescribedPredicate<JavaClass> elements = resideInAnyPackage(packages);
        return describe("primitives and arrays", type -> {
            JavaClass element = type.getBaseComponentType();
            return element.isPrimitive() || (type.isArray() && elements.test(element));
        });
    }
}
