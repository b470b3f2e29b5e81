package org.metodika.kit.domain;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A refusal as a value. Implemented by records named after the reason ({@code ProgramLacksOrder}); the components of the
 * record are, in their order, the arguments of its texts in the message bundles
 * ({@code problem.program-lacks-order.title} and {@code .detail}).
 */
public interface Rejection {

    /** How a refusal is reported. */
    enum Kind {
        /** A rule of the domain forbids it: 422. */
        RULE,
        /** The aggregate is in a state in which this can't be done: 409. */
        STATE
    }

    /** One thing that is wrong in the request. */
    record Flaw(String pointer, String code, List<Object> arguments) {
        /**
         * @param pointer JSON pointer to the field, e.g. {@code /order/number}
         * @param code key of its text, {@code flaw.<code>} in the message bundles
         */
        public static Flaw at(String pointer, String code, Object... arguments) {
            return new Flaw(pointer, code, List.of(arguments));
        }
    }

    /** Stable code of the refusal, the last part of the problem type; the name of the record in kebab case. */
    default String code() {
        return CodeOf.name(getClass().getSimpleName());
    }

    default Kind kind() {
        return Kind.RULE;
    }

    /** The fields concerned; empty where the refusal is about the whole. */
    default List<Flaw> flaws() {
        return List.of();
    }

    /** Turns a type name into a problem code. */
    final class CodeOf {
        private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

        private CodeOf() {}

        /** {@code ProgramLacksOrder} becomes {@code program-lacks-order}. */
        public static String name(String simpleName) {
            return WORD_START.matcher(simpleName).replaceAll("-").toLowerCase(Locale.ROOT);
        }
    }
}
