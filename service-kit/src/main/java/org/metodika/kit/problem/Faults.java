package org.metodika.kit.problem;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Set;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.BindException;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Says which problem an exception is. */
final class Faults {

    private static final Set<String> DUPLICATES = Set.of("org.springframework.dao.DuplicateKeyException");

    private final JsonFlaws json;

    Faults(JsonMapper mapper) {
        this.json = new JsonFlaws(mapper);
    }

    /** The problem for this exception; {@code internal-error} where nothing better is known. */
    ProblemException of(Throwable failure) {
        return switch (failure) {
            case ProblemException problem -> problem;
            case MethodArgumentNotValidException invalid -> bodyOrQuery(invalid);
            case BindException invalid ->
                malformed(ValidationFlaws.ofQuery(invalid).toList());
            case HandlerMethodValidationException invalid -> parameters(invalid.getParameterValidationResults());
            case ConstraintViolationException invalid ->
                Problems.invalid(ValidationFlaws.of(invalid.getConstraintViolations()));
            case HttpMessageNotReadableException unreadable -> body(unreadable);
            case MethodArgumentTypeMismatchException mismatch -> parameter(mismatch);
            case TypeMismatchException mismatch ->
                Problems.malformed(
                        json.wrong("?" + mismatch.getPropertyName(), mismatch.getRequiredType(), echo(mismatch)));
            case MissingServletRequestParameterException missing ->
                Problems.malformed(Flaw.at("?" + missing.getParameterName(), "not-null"));
            case MissingRequestHeaderException missing ->
                Problems.malformed(Flaw.at("header:" + missing.getHeaderName(), "not-null"));
            case MissingServletRequestPartException missing ->
                Problems.malformed(Flaw.at("/" + missing.getRequestPartName(), "not-null"));
            case AccessDeniedException denied -> Problems.actionNotAllowed();
            case AuthenticationException unknown when !Outages.is(unknown) -> Problems.unauthenticated();
            case ErrorResponse answer -> ofStatus(answer.getStatusCode());
            case MultipartException multipart -> ofStatus(HttpStatus.BAD_REQUEST);
            default -> other(failure);
        };
    }

    /** The general problem of a status that some part of the machinery chose. */
    ProblemException ofStatus(HttpStatusCode code) {
        HttpStatus status = HttpStatus.resolve(code.value());
        return switch (status) {
            case BAD_REQUEST -> Problems.malformed();
            case UNAUTHORIZED -> Problems.unauthenticated();
            case FORBIDDEN -> Problems.actionNotAllowed();
            case NOT_FOUND -> Problems.notFound();
            case METHOD_NOT_ALLOWED -> Problems.plain("method-not-allowed", status);
            case NOT_ACCEPTABLE -> Problems.plain("not-acceptable", status);
            case CONTENT_TOO_LARGE -> Problems.contentTooLarge();
            case UNSUPPORTED_MEDIA_TYPE -> Problems.plain("unsupported-media-type", status);
            case SERVICE_UNAVAILABLE -> Problems.unavailable(Outages.RETRY_AFTER);
            case null -> internal();
            default -> status.is4xxClientError() ? Problems.plain("request-refused", status) : internal();
        };
    }

    private ProblemException other(Throwable failure) {
        if (Outages.hasType(failure, DUPLICATES)) {
            return Problems.alreadyExists();
        }
        ProblemException wrapped = inside(failure);
        if (wrapped != null) {
            return wrapped;
        }
        InvalidParameterException form = form(failure);
        if (form != null) {
            return ofStatus(HttpStatus.valueOf(form.getErrorCode()));
        }
        return Outages.is(failure) ? Problems.unavailable(Outages.RETRY_AFTER) : internal();
    }

    /** A form that can't be read, or holds too much; Tomcat finds out wherever somebody asks for a parameter first. */
    private static @Nullable InvalidParameterException form(Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof InvalidParameterException)) {
            cause = cause.getCause();
        }
        return (InvalidParameterException) cause;
    }

    private ProblemException bodyOrQuery(MethodArgumentNotValidException invalid) {
        return isBody(invalid.getParameter())
                ? Problems.invalid(ValidationFlaws.of(invalid))
                : malformed(ValidationFlaws.ofQuery(invalid).toList());
    }

    private ProblemException parameters(List<ParameterValidationResult> results) {
        if (results.stream().anyMatch(result -> isPath(result.getMethodParameter()))) {
            return Problems.notFound();
        }
        List<Flaw> flaws = ValidationFlaws.of(results);
        return results.stream().anyMatch(result -> isBody(result.getMethodParameter()))
                ? Problems.invalid(flaws)
                : malformed(flaws);
    }

    private ProblemException body(HttpMessageNotReadableException unreadable) {
        ProblemException wrapped = inside(unreadable);
        if (wrapped != null) {
            return wrapped;
        }
        return unreadable.getCause() instanceof JacksonException failure
                ? Problems.malformed(json.of(failure))
                : Problems.malformed(Flaw.at("", "body-missing"));
    }

    private ProblemException parameter(MethodArgumentTypeMismatchException mismatch) {
        ProblemException wrapped = inside(mismatch);
        if (wrapped != null) {
            return wrapped;
        }
        if (isPath(mismatch.getParameter())) {
            // What is not even an id can't exist; the caller needs no other answer for it.
            return Problems.notFound();
        }
        boolean header = mismatch.getParameter().hasParameterAnnotation(RequestHeader.class);
        String pointer = (header ? "header:" : "?") + mismatch.getName();
        return Problems.malformed(json.wrong(pointer, mismatch.getRequiredType(), echo(mismatch)));
    }

    private static @Nullable ProblemException inside(Throwable failure) {
        Throwable cause = failure.getCause();
        while (cause != null && !(cause instanceof ProblemException)) {
            cause = cause.getCause();
        }
        return (ProblemException) cause;
    }

    private static String echo(TypeMismatchException mismatch) {
        return String.valueOf(mismatch.getValue());
    }

    private static boolean isPath(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(PathVariable.class);
    }

    private static boolean isBody(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(RequestBody.class)
                || parameter.hasParameterAnnotation(RequestPart.class);
    }

    private static ProblemException malformed(List<Flaw> flaws) {
        return Problems.malformed(flaws.toArray(Flaw[]::new));
    }

    private static ProblemException internal() {
        return Problems.plain("internal-error", HttpStatus.INTERNAL_SERVER_ERROR);
    }
}
