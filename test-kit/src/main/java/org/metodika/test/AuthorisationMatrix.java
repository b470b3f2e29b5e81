package org.metodika.test;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.metodika.kit.identity.Role;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Each endpoint × each role × own and foreign school (and, where a row says so, a foreign person), as dynamic tests. The
 * service's handlers below {@code /api} and the rows must be the same set, so that nobody adds an endpoint without saying
 * who may use it.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> whoMayDoWhat() {
 *     return AuthorisationMatrix.of(api, context, "1001", "2002")
 *             .operations()
 *             .person(Role.TUTOR, tutor, anotherTutor)
 *             .row(GET, "/api/programs/{programId}", program)
 *                 .allows(200, Role.METHODIST, Role.SCHOOL_HEAD, Role.TUTOR)
 *                 .foreignPerson(404, Role.TUTOR)
 *             .row(POST, "/api/programs/{programId}/approval", (Supplier<?>) () -> submittedProgram())
 *                 .body(order).allows(200, Role.SCHOOL_HEAD)
 *             .tests();
 * }
 * }</pre>
 *
 * <p>What a row does not say: roles it does not allow get 403, roles it allows get 404 from a foreign school, nobody gets
 * in without a token (401). Every answer from 400 up must be a problem (RFC 9457).
 */
public final class AuthorisationMatrix {

    private static final UUID NOBODY = new UUID(0, 0);

    private final Api api;
    private final ApplicationContext service;
    private final String ownSchool;
    private final String foreignSchool;
    private final Map<Role, UUID> persons = new EnumMap<>(Role.class);
    private final Map<Role, UUID> foreignPersons = new EnumMap<>(Role.class);
    private final List<AuthorisationRow> rows = new ArrayList<>();
    private String compared = "/api";
    private List<String> apart = List.of();

    private AuthorisationMatrix(Api api, ApplicationContext service, String ownSchool, String foreignSchool) {
        this.api = api;
        this.service = service;
        this.ownSchool = ownSchool;
        this.foreignSchool = foreignSchool;
        for (Role role : Role.values()) {
            person(role, UUID.randomUUID(), UUID.randomUUID());
        }
    }

    /**
     * An empty matrix.
     *
     * @param service the application context of the service
     * @param ownSchool code of the school whose things the rows speak of
     * @param foreignSchool code of another school
     */
    public static AuthorisationMatrix of(Api api, ApplicationContext service, String ownSchool, String foreignSchool) {
        return new AuthorisationMatrix(api, service, ownSchool, foreignSchool);
    }

    /** Who stands behind the tokens of a role: the one concerned, and another of the same school. */
    public AuthorisationMatrix person(Role role, UUID concerned, UUID another) {
        persons.put(role, concerned);
        foreignPersons.put(role, another);
        return this;
    }

    /**
     * Speaks of the handlers of one feature alone, e.g. below {@code /api/programs}; where each feature of a service has a matrix
     * of its own, all of them together must reach every path.
     */
    public AuthorisationMatrix below(String path) {
        this.compared = path;
        return this;
    }

    /** Leaves out the handlers below these paths: features with a matrix of their own ({@link #below}). */
    public AuthorisationMatrix apartFrom(String... paths) {
        this.apart = List.of(paths);
        return this;
    }

    /**
     * A row of the matrix.
     *
     * @param path the handler's pattern, written as the handler writes it
     * @param variables values for the pattern's placeholders; a {@link Supplier} is asked again after each request that was
     *     accepted and may have used up what it gave: what was refused is tried on by the next, and so is seen to be unchanged
     */
    public AuthorisationRow row(HttpMethod method, String path, Object... variables) {
        AuthorisationRow row = new AuthorisationRow(this, method, path, List.of(variables));
        rows.add(row);
        return row;
    }

    /**
     * Rows for the operations that the service kit brings into every service: dead letters and rebuilds, for {@code admin}
     * alone. What does not exist is 404 to those who may ask.
     */
    public AuthorisationMatrix operations() {
        String operations = "/api/admin/" + service.getEnvironment().getRequiredProperty("spring.application.name");
        row(HttpMethod.GET, operations + "/dead-letters").allows(200, Role.ADMIN);
        row(HttpMethod.POST, operations + "/dead-letters/{id}/redelivery", NOBODY)
                .allows(404, Role.ADMIN);
        row(HttpMethod.POST, operations + "/dead-letters/{id}/dismissal", NOBODY)
                .allows(404, Role.ADMIN);
        row(HttpMethod.POST, operations + "/projections/{name}/rebuild", "unheard-of")
                .allows(404, Role.ADMIN);
        return this;
    }

    /** The tests of all rows. */
    public Stream<DynamicNode> tests() {
        return Stream.concat(
                Stream.of(DynamicTest.dynamicTest("the matrix names every handler", this::namesEveryHandler)),
                rows.stream().map(row -> DynamicContainer.dynamicContainer(row.toString(), row.ownTests())));
    }

    private void namesEveryHandler() {
        Set<String> named =
                rows.stream().map(AuthorisationRow::toString).collect(Collectors.toCollection(TreeSet::new));
        Assertions.assertThat(named)
                .as("handlers below %s and rows of the matrix", compared)
                .isEqualTo(handlers());
    }

    private Set<String> handlers() {
        return service.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(this::endpoints)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<String> endpoints(RequestMappingInfo handler) {
        Set<RequestMethod> methods = handler.getMethodsCondition().getMethods();
        return handler.getPatternValues().stream()
                .filter(pattern -> isBelow(pattern, compared))
                .filter(pattern -> apart.stream().noneMatch(path -> isBelow(pattern, path)))
                .flatMap(pattern -> methods.isEmpty()
                        ? Stream.of("ANY " + pattern)
                        : methods.stream().map(method -> method + " " + pattern));
    }

    private static boolean isBelow(String pattern, String path) {
        return pattern.equals(path) || pattern.startsWith(path + "/");
    }

    String ownSchool() {
        return ownSchool;
    }

    String foreignSchool() {
        return foreignSchool;
    }

    UUID concerned(Role role) {
        return persons.getOrDefault(role, NOBODY);
    }

    UUID another(Role role) {
        return foreignPersons.getOrDefault(role, NOBODY);
    }

    Api nobody() {
        return api.anonymous();
    }

    Api as(Role role, @Nullable String school, @Nullable UUID person) {
        return api.as(Tokens.of(role, school, person));
    }
}
