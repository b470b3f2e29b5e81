package org.metodika.test;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.metodika.kit.identity.Role;
import org.springframework.http.HttpMethod;

/** One endpoint of an {@link AuthorisationMatrix} and what each role gets there. */
public final class AuthorisationRow {

    /** Roles whose tokens carry no school. */
    private static final Set<Role> WITHOUT_SCHOOL = Set.of(Role.METHODIST, Role.ANALYST, Role.ADMIN);

    /** Roles whose tokens carry no staff member. */
    private static final Set<Role> WITHOUT_PERSON = Set.of(Role.METHODIST, Role.ANALYST, Role.ADMIN, Role.PORTAL);

    /** From this status on a request was refused. */
    private static final int REFUSED = 400;

    private final AuthorisationMatrix matrix;
    private final HttpMethod method;
    private final String path;
    private final List<Object> variables;
    private final Map<Role, Integer> own = new EnumMap<>(Role.class);
    private final Map<Role, Integer> fromForeignSchool = new EnumMap<>(Role.class);
    private final Map<Role, Integer> fromForeignPerson = new EnumMap<>(Role.class);
    private final Map<String, Object> headers = new LinkedHashMap<>();
    private String query = "";
    private @Nullable Object body;
    private int foreignStatus = 404;
    private int refusedStatus = 403;
    private int anonymousStatus = 401;
    private boolean schoolMatters = true;
    /** What the last request was sent to and left as it was. */
    private @Nullable Prepared prepared;

    /** What suppliers gave. */
    private record Prepared(
            Map<String, String> headers,
            Object[] variables,
            @Nullable Object body) {}

    AuthorisationRow(AuthorisationMatrix matrix, HttpMethod method, String path, List<Object> variables) {
        this.matrix = matrix;
        this.method = method;
        this.path = path;
        this.variables = variables;
    }

    /** What is sent, as in {@link Api#send}; of a {@link Supplier} see {@link AuthorisationMatrix#row}. */
    public AuthorisationRow body(Object sent) {
        this.body = sent;
        return this;
    }

    /** A header; of a {@link Supplier} see {@link AuthorisationMatrix#row}. */
    public AuthorisationRow header(String name, Object value) {
        headers.put(name, value);
        return this;
    }

    /** What follows the path, e.g. {@code ?schoolId=1001}. */
    public AuthorisationRow query(String text) {
        this.query = text;
        return this;
    }

    /** These roles get this status, as the person concerned and in the school concerned. */
    public AuthorisationRow allows(int status, Role... roles) {
        for (Role role : roles) {
            own.put(role, status);
        }
        return this;
    }

    /** What allowed roles of a foreign school get instead of 404: all of them, or those named. */
    public AuthorisationRow foreignSchool(int status, Role... roles) {
        if (roles.length == 0) {
            foreignStatus = status;
        }
        for (Role role : roles) {
            fromForeignSchool.put(role, status);
        }
        return this;
    }

    /** What another person of the same school gets in these roles. */
    public AuthorisationRow foreignPerson(int status, Role... roles) {
        for (Role role : roles) {
            fromForeignPerson.put(role, status);
        }
        return this;
    }

    /** The endpoint speaks of no school: all schools get the same. */
    public AuthorisationRow anySchool() {
        schoolMatters = false;
        return this;
    }

    /** What the roles get that the row does not allow, instead of 403. */
    public AuthorisationRow refuses(int status) {
        refusedStatus = status;
        return this;
    }

    /** What a caller without a token gets, instead of 401. */
    public AuthorisationRow anonymous(int status) {
        anonymousStatus = status;
        return this;
    }

    /** The next row; see {@link AuthorisationMatrix#row}. */
    public AuthorisationRow row(HttpMethod nextMethod, String nextPath, Object... nextVariables) {
        return matrix.row(nextMethod, nextPath, nextVariables);
    }

    /** The tests of all rows. */
    public Stream<DynamicNode> tests() {
        return matrix.tests();
    }

    Stream<DynamicTest> ownTests() {
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(test("nobody", matrix.nobody(), anonymousStatus));
        for (Role role : Role.values()) {
            String school = WITHOUT_SCHOOL.contains(role) ? null : matrix.ownSchool();
            tests.add(test(role.wireName(), as(role, school, matrix.concerned(role)), own(role)));
            if (school != null) {
                tests.add(test(
                        role.wireName() + " of a foreign school",
                        as(role, matrix.foreignSchool(), matrix.another(role)),
                        ofForeignSchool(role)));
            }
            Integer foreignPerson = fromForeignPerson.get(role);
            if (foreignPerson != null) {
                tests.add(test(
                        role.wireName() + " with another person",
                        as(role, school, matrix.another(role)),
                        foreignPerson));
            }
        }
        return tests.stream();
    }

    private int own(Role role) {
        return own.getOrDefault(role, refusedStatus);
    }

    private int ofForeignSchool(Role role) {
        int otherwise = schoolMatters && own.containsKey(role) ? foreignStatus : own(role);
        return fromForeignSchool.getOrDefault(role, otherwise);
    }

    private Api as(Role role, @Nullable String school, UUID person) {
        return matrix.as(role, school, WITHOUT_PERSON.contains(role) ? null : person);
    }

    private DynamicTest test(String who, Api caller, int expected) {
        return DynamicTest.dynamicTest(who + " gets " + expected, () -> {
            Prepared what = prepared == null ? prepare() : prepared;
            // A request that is refused or only reads leaves everything as it was; one that is accepted uses it up.
            prepared = expected >= REFUSED || method == HttpMethod.GET ? what : null;
            Api sender = caller;
            for (Map.Entry<String, String> header : what.headers().entrySet()) {
                sender = sender.header(header.getKey(), header.getValue());
            }
            Reply reply = sender.send(method, path + query, what.body(), what.variables())
                    .expect(expected);
            if (expected >= REFUSED) {
                Assertions.assertThat(reply.isProblem())
                        .as("problem+json in %s", reply)
                        .isTrue();
            }
        });
    }

    private Prepared prepare() {
        Map<String, String> named = new LinkedHashMap<>();
        headers.forEach((name, value) -> named.put(name, String.valueOf(now(value))));
        Object[] values = variables.stream().map(AuthorisationRow::now).toArray();
        return new Prepared(named, values, body == null ? null : now(body));
    }

    private static Object now(Object value) {
        return value instanceof Supplier<?> supplier ? supplier.get() : value;
    }

    /** Method and pattern, as the handler's are compared with. */
    @Override
    public String toString() {
        return method + " " + path;
    }
}
