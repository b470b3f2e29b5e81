package org.metodika.test.requirements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.metodika.test.Requirement;

/**
 * Writes down which requirements the tests of a module prove: {@code target/requirements.tsv}. Rows of tests that did not
 * run this time stay, so that a run of one test does not wipe out the others; rows of tests that are gone, or no longer
 * claim the requirement, are dropped. Found by JUnit through the ServiceLoader.
 */
public final class RequirementsListener implements TestExecutionListener {

    private final Path file;
    private final Map<MethodSource, Proof.Result> results = new ConcurrentHashMap<>();
    private @Nullable TestPlan plan;

    public RequirementsListener() {
        this(Path.of("target", "requirements.tsv"));
    }

    RequirementsListener(Path file) {
        this.file = file;
    }

    @Override
    public void testPlanExecutionStarted(TestPlan started) {
        plan = started;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult execution) {
        Proof.Result result = switch (execution.getStatus()) {
            case SUCCESSFUL -> Proof.Result.PASSED;
            case FAILED -> Proof.Result.FAILED;
            case ABORTED -> Proof.Result.SKIPPED;
        };
        TestSource source = test.getSource().orElse(null);
        if (source instanceof ClassSource && result != Proof.Result.PASSED) {
            // Nothing of a class counts whose own setup or end failed.
            record(test, result);
        } else {
            method(test).ifPresent(method -> results.merge(method, result, Proof.Result::and));
        }
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        record(test, Proof.Result.SKIPPED);
    }

    @Override
    public void testPlanExecutionFinished(TestPlan finished) {
        Set<Proof> rows = new TreeSet<>();
        results.forEach(
                (source, result) -> claims(source.getJavaMethod()).forEach(id -> rows.add(row(id, source, result))));
        try {
            if (Files.exists(file)) {
                for (String line : Files.readAllLines(file)) {
                    Proof.parse(line)
                            .filter(old -> rows.stream().noneMatch(row -> sameTest(row, old)) && stillClaimed(old))
                            .ifPresent(rows::add);
                }
            }
            if (!rows.isEmpty() || Files.exists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.write(file, rows.stream().map(Proof::line).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The proofs of requirements could not be written", e);
        }
    }

    private void record(TestIdentifier container, Proof.Result result) {
        Stream<TestIdentifier> all = plan == null
                ? Stream.of(container)
                : Stream.concat(Stream.of(container), plan.getDescendants(container).stream());
        all.flatMap(test -> method(test).stream()).forEach(method -> results.merge(method, result, Proof.Result::and));
    }

    /** The test's method; cases made at run time count for the method that made them. */
    private Optional<MethodSource> method(TestIdentifier test) {
        TestIdentifier at = test;
        while (at != null) {
            if (at.getSource().orElse(null) instanceof MethodSource method) {
                return Optional.of(method);
            }
            at = plan == null ? null : plan.getParent(at).orElse(null);
        }
        return Optional.empty();
    }

    static Set<String> claims(Method method) {
        Set<String> ids = new TreeSet<>();
        claimed(method).forEach(ids::add);
        for (Class<?> at = method.getDeclaringClass(); at != null; at = at.getEnclosingClass()) {
            claimed(at).forEach(ids::add);
        }
        return ids;
    }

    private static Stream<String> claimed(AnnotatedElement element) {
        return AnnotationSupport.findRepeatableAnnotations(element, Requirement.class).stream()
                .flatMap(requirement -> Arrays.stream(requirement.value()));
    }

    private static Proof row(String id, MethodSource source, Proof.Result result) {
        return new Proof(id, source.getClassName(), source.getMethodName(), result);
    }

    private static boolean sameTest(Proof one, Proof other) {
        return one.testClass().equals(other.testClass()) && one.test().equals(other.test());
    }

    private static boolean stillClaimed(Proof old) {
        try {
            Class<?> testClass =
                    Class.forName(old.testClass(), false, Thread.currentThread().getContextClassLoader());
            return methods(testClass)
                    .filter(method -> method.getName().equals(old.test()))
                    .anyMatch(method -> claims(method).contains(old.requirement()));
        } catch (ClassNotFoundException | LinkageError gone) {
            return false;
        }
    }

    private static Stream<Method> methods(Class<?> testClass) {
        return Stream.<Class<?>>iterate(testClass, at -> at != null && at != Object.class, Class::getSuperclass)
                .flatMap(at -> Arrays.stream(at.getDeclaredMethods()));
    }
}
