package org.metodika.test.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.metodika.contracts.school.SchoolCatalogue;
import org.metodika.kit.identity.Role;
import org.metodika.test.Api;
import org.metodika.test.AuthorisationMatrix;
import org.metodika.test.AuthorisationRow;
import org.metodika.test.PlatformTest;
import org.metodika.test.Topics;
import org.springframework.context.ApplicationContext;

@PlatformTest
class SampleAuthorisationIT {

    private final Api api;
    private final Topics topics;
    private final ApplicationContext context;

    SampleAuthorisationIT(Api api, Topics topics, ApplicationContext context) {
        this.api = api;
        this.topics = topics;
        this.context = context;
    }

    @BeforeEach
    void aSchool() {
        topics.publish(SchoolCatalogue.SCHOOL_REGISTERED, "4004", PlatformIT.school("4004"), 1);
        topics.awaitConsumed(SchoolCatalogue.SCHOOL_EVENTS);
    }

    @TestFactory
    Stream<DynamicNode> holdsForTheSample() {
        return whole().tests();
    }

    @Test
    void failsWhereAHandlerIsNotNamed() {
        List<String> failures = failures(oneSchool());

        assertThat(failures).singleElement().asString().contains("POST /api/schools/echo");
    }

    @Test
    void failsWhereARowHasNoHandler() {
        List<String> failures =
                failures(whole().row(GET, "/api/nowhere").refuses(404).anySchool());

        assertThat(failures.getFirst())
                .contains("the matrix names every handler")
                .contains("GET /api/nowhere");
    }

    @Test
    void failsWhereARoleReachesMoreOrLessThanTheRowSays() {
        AuthorisationRow withoutPortal = whole(
                matrix().row(GET, "/api/schools/{schoolId}", "4004").allows(200, Role.METHODIST, Role.SCHOOL_HEAD));
        AuthorisationRow withTeacher = whole(oneSchool().allows(200, Role.TEACHER));

        assertThat(failures(withoutPortal)).hasSize(2).allMatch(text -> text.startsWith("portal"));
        assertThat(failures(withTeacher)).hasSize(2).allMatch(text -> text.startsWith("teacher"));
    }

    @Test
    void asksSuppliersAgainAfterWhatWasAcceptedAndMayHaveChangedSomething() {
        AtomicInteger read = new AtomicInteger();
        AtomicInteger written = new AtomicInteger();

        failures(matrix().row(GET, "/api/schools/{schoolId}", counted(read, "4004"))
                .allows(200, Role.METHODIST));
        failures(matrix().row(POST, "/api/schools/echo")
                .body(counted(written, Map.of("a", 1)))
                .allows(200, Role.values())
                .anySchool());

        assertThat(read).hasValue(1);
        // 12 roles, and the 9 of them that belong to a school from a foreign one; nobody was refused and left it to the
        // first.
        assertThat(written).hasValue(12 + 9);
    }

    private static <T> Supplier<T> counted(AtomicInteger asked, T value) {
        return () -> {
            asked.incrementAndGet();
            return value;
        };
    }

    @Test
    void aTestThatFailsIsNotLost() {
        DynamicTest broken = (DynamicTest)
                matrix().row(GET, "/api/nowhere").tests().findFirst().orElseThrow();

        assertThatThrownBy(() -> broken.getExecutable().execute()).isInstanceOf(AssertionError.class);
    }

    private AuthorisationMatrix matrix() {
        return AuthorisationMatrix.of(api, context, "4004", "4005");
    }

    private AuthorisationRow oneSchool() {
        return matrix().row(GET, "/api/schools/{schoolId}", "4004")
                .allows(200, Role.METHODIST, Role.SCHOOL_HEAD, Role.PORTAL);
    }

    private AuthorisationRow whole() {
        return whole(oneSchool());
    }

    private static AuthorisationRow whole(AuthorisationRow first) {
        return first.row(GET, "/api/schools")
                .allows(200, Role.values())
                .foreignSchool(200)
                .row(POST, "/api/schools/echo")
                .body(Map.of("a", 1))
                .allows(200, Role.values())
                .anySchool()
                .row(POST, "/api/schools/files")
                .body(new Api.Upload("file", "a.csv", "text/csv", new byte[] {1}))
                .allows(200, Role.values())
                .anySchool();
    }

    private static List<String> failures(AuthorisationRow matrix) {
        return matrix.tests()
                .flatMap(SampleAuthorisationIT::flat)
                .flatMap(SampleAuthorisationIT::failure)
                .toList();
    }

    private static Stream<DynamicTest> flat(DynamicNode node) {
        return switch (node) {
            case DynamicContainer container -> container.getChildren().flatMap(SampleAuthorisationIT::flat);
            case DynamicTest test -> Stream.of(test);
            default -> throw new IllegalArgumentException(node.toString());
        };
    }

    private static Stream<String> failure(DynamicTest test) {
        try {
            test.getExecutable().execute();
            return Stream.empty();
        } catch (Throwable refused) {
            return Stream.of(test.getDisplayName() + ": " + refused.getMessage());
        }
    }
}
