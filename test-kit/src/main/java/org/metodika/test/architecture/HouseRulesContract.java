package org.metodika.test.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The architecture test of a service: a class of one line in the root package of the service's tests, {@code class
 * HouseTest extends HouseRulesContract {}}.
 */
public abstract class HouseRulesContract {

    /** The package of the application class; by default that of the test. */
    protected String root() {
        return getClass().getPackageName();
    }

    @TestFactory
    public final Stream<DynamicTest> houseRules() {
        JavaClasses service = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(new ImportOption.DoNotIncludeJars())
                .importPackages(root());
        DynamicTest guard = DynamicTest.dynamicTest("the rules look at a real service", () -> seesAService(service));
        return Stream.concat(
                Stream.of(guard),
                HouseRules.of(root()).all().entrySet().stream()
                        .map(rule -> DynamicTest.dynamicTest(
                                rule.getKey(), () -> rule.getValue().check(service))));
    }

    /** Against the rule that is green because it looks at nothing: a misspelt root, a moved application. */
    private void seesAService(JavaClasses service) {
        assertThat(service)
                .as("the application class directly in %s", root())
                .anyMatch(type -> type.getPackageName().equals(root())
                        && type.isMetaAnnotatedWith("org.springframework.boot.autoconfigure.SpringBootApplication"));
        assertThat(service)
                .as("features below %s", root())
                .anyMatch(type -> new Rooms(root()).feature(type).isPresent());
    }
}
