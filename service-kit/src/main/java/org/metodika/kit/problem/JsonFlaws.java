package org.metodika.kit.problem;

import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Id;
import org.metodika.kit.domain.Rejection.Flaw;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Says in the caller's words what Jackson could not read; never with the name of a class. */
final class JsonFlaws {

    private static final int LONGEST_ECHO = 60;

    private final JsonMapper json;

    JsonFlaws(JsonMapper json) {
        this.json = json;
    }

    Flaw of(JacksonException failure) {
        String pointer = pointer(failure.getPath());
        return switch (failure) {
            case UnrecognizedPropertyException unknown ->
                Flaw.at(pointer, "unknown-field", unknown.getPropertyName(), known(unknown));
            case InvalidTypeIdException type -> Flaw.at(pointer, "unknown-value", echo(type.getTypeId()), "");
            case InvalidNullException absent -> Flaw.at(pointer, "not-null");
            case InvalidFormatException format ->
                wrong(pointer, format.getTargetType(), String.valueOf(format.getValue()));
            case MismatchedInputException mismatch
            when mismatch.getTargetType() == null || isEmpty(mismatch) -> Flaw.at(pointer, "body-missing");
            case MismatchedInputException mismatch
            when mismatch.getTargetType().isPrimitive()
                    && mismatch.getOriginalMessage().contains("null") -> Flaw.at(pointer, "not-null");
            case MismatchedInputException mismatch -> wrong(pointer, mismatch.getTargetType(), "");
            case StreamReadException syntax -> syntax(pointer, syntax.getLocation());
            default -> Flaw.at(pointer, "bad-value");
        };
    }

    /** The flaw of a single text that is not of this type: a query parameter, a header. */
    Flaw wrong(String pointer, @Nullable Class<?> target, String value) {
        if (target == null) {
            return Flaw.at(pointer, "bad-value");
        }
        if (target.isEnum()) {
            return Flaw.at(pointer, "unknown-value", echo(value), allowed(target));
        }
        return Flaw.at(pointer, codeFor(target));
    }

    private static String codeFor(Class<?> target) {
        if (target == LocalDate.class) {
            return "not-a-date";
        }
        if (Temporal.class.isAssignableFrom(target)) {
            return "not-a-time";
        }
        if (target == UUID.class || Id.class.isAssignableFrom(target)) {
            return "not-an-id";
        }
        if (target == boolean.class || target == Boolean.class) {
            return "not-a-boolean";
        }
        if (target.isPrimitive() || Number.class.isAssignableFrom(target)) {
            return "not-a-number";
        }
        if (CharSequence.class.isAssignableFrom(target)) {
            return "not-a-text";
        }
        if (target.isArray() || Collection.class.isAssignableFrom(target)) {
            return "not-a-list";
        }
        return target.isRecord() || Map.class.isAssignableFrom(target) ? "not-an-object" : "bad-value";
    }

    private static boolean isEmpty(MismatchedInputException mismatch) {
        return mismatch.getPath().isEmpty() && mismatch.getCurrentToken() == null;
    }

    private static Flaw syntax(String pointer, @Nullable TokenStreamLocation location) {
        return location == null
                ? Flaw.at(pointer, "bad-json", 1, 1)
                : Flaw.at(pointer, "bad-json", location.getLineNr(), location.getColumnNr());
    }

    private List<Object> allowed(Class<?> constants) {
        return Arrays.stream(constants.getEnumConstants())
                .map(constant -> (Object) json.convertValue(constant, String.class))
                .toList();
    }

    private static List<Object> known(UnrecognizedPropertyException unknown) {
        Collection<Object> ids = unknown.getKnownPropertyIds();
        return ids == null ? List.of() : List.copyOf(ids);
    }

    private static String echo(@Nullable String value) {
        String text = value == null ? "" : value;
        return text.length() <= LONGEST_ECHO ? text : text.substring(0, LONGEST_ECHO) + "…";
    }

    private static String pointer(List<JacksonException.Reference> path) {
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference step : path) {
            String name = step.getPropertyName();
            pointer.append('/').append(name == null ? Integer.toString(step.getIndex()) : escaped(name));
        }
        return pointer.toString();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
