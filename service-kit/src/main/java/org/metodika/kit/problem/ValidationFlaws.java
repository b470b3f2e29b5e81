package org.metodika.kit.problem;

import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.MethodParameter;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * Broken constraints of requests as flaws. The code is the constraint in kebab case ({@code not-blank}, {@code size-max}),
 * or the one that the constraint names itself: {@code @Pattern(regexp = …, message = "{school-code}")} has the text
 * {@code flaw.school-code}.
 */
final class ValidationFlaws {

    private static final Pattern OWN_CODE = Pattern.compile("\\{([a-z0-9-]+)}");
    private static final Pattern INDEX = Pattern.compile("\\[([^\\]]*)]");

    private ValidationFlaws() {}

    /** Flaws of a validated object. */
    static List<Flaw> of(Errors errors) {
        return of("", errors);
    }

    /** Flaws of validated parameters of a handler. */
    static List<Flaw> of(List<ParameterValidationResult> results) {
        List<Flaw> flaws = new ArrayList<>();
        for (ParameterValidationResult result : results) {
            if (result instanceof ParameterErrors errors) {
                Integer index = errors.getContainerIndex();
                flaws.addAll(of(index == null ? "" : "/" + index, errors));
            } else {
                String pointer = pointer(result.getMethodParameter());
                for (MessageSourceResolvable error : result.getResolvableErrors()) {
                    flaws.add(flaw(pointer, result.unwrap(error, ConstraintViolation.class)));
                }
            }
        }
        return flaws;
    }

    /** Flaws of objects validated by hand. */
    static List<Flaw> of(Iterable<? extends ConstraintViolation<?>> violations) {
        List<Flaw> flaws = new ArrayList<>();
        violations.forEach(
                violation -> flaws.add(flaw(pointer(violation.getPropertyPath().toString()), violation)));
        return flaws;
    }

    /** The values in a query or header that can't be turned into their type, or break a constraint. */
    static Stream<Flaw> ofQuery(Errors errors) {
        return of(errors).stream()
                .map(flaw -> new Flaw("?" + flaw.pointer().replaceFirst("^/", ""), flaw.code(), flaw.arguments()));
    }

    private static List<Flaw> of(String prefix, Errors errors) {
        List<Flaw> flaws = new ArrayList<>();
        for (ObjectError error : errors.getAllErrors()) {
            String pointer = prefix + (error instanceof FieldError field ? pointer(field.getField()) : "");
            flaws.add(
                    error.contains(ConstraintViolation.class)
                            ? flaw(pointer, error.unwrap(ConstraintViolation.class))
                            : Flaw.at(pointer, "bad-value"));
        }
        return flaws;
    }

    private static Flaw flaw(String pointer, ConstraintViolation<?> violation) {
        var descriptor = violation.getConstraintDescriptor();
        Matcher own = OWN_CODE.matcher(violation.getMessageTemplate());
        Map<String, Object> attributes = descriptor.getAttributes();
        if (own.matches()) {
            return new Flaw(pointer, own.group(1), arguments(attributes));
        }
        String constraint = Rejection.CodeOf.name(
                descriptor.getAnnotation().annotationType().getSimpleName());
        return new Flaw(pointer, constraint.equals("size") ? size(attributes) : constraint, arguments(attributes));
    }

    private static String size(Map<String, Object> attributes) {
        if (Integer.valueOf(Integer.MAX_VALUE).equals(attributes.get("max"))) {
            return "size-min";
        }
        return Integer.valueOf(0).equals(attributes.get("min")) ? "size-max" : "size";
    }

    private static List<Object> arguments(Map<String, Object> attributes) {
        return Stream.of("value", "min", "max", "integer", "fraction")
                .map(attributes::get)
                .<Object>mapMulti((value, sink) -> {
                    if (value != null) {
                        sink.accept(value);
                    }
                })
                .toList();
    }

    private static String pointer(MethodParameter parameter) {
        String name = parameter.getParameterName();
        RequestHeader header = parameter.getParameterAnnotation(RequestHeader.class);
        return header == null ? "?" + name : "header:" + headerName(header, name);
    }

    private static String headerName(RequestHeader header, @Nullable String name) {
        return header.name().isEmpty() ? String.valueOf(name) : header.name();
    }

    private static String pointer(String propertyPath) {
        if (propertyPath.isEmpty()) {
            return "";
        }
        return "/"
                + INDEX.matcher(propertyPath)
                        .replaceAll(".$1")
                        .replace('.', '/')
                        .replaceFirst("^/", "");
    }
}
