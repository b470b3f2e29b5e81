package org.metodika.kit.problem;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.databind.json.JsonMapper;

/** Every exception that leaves a controller becomes a problem (RFC 9457). */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
public final class ProblemHandler extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    private final ProblemRenderer renderer;
    private final Faults faults;

    public ProblemHandler(ProblemRenderer renderer, JsonMapper json) {
        this.renderer = renderer;
        this.faults = new Faults(json);
    }

    /** What Spring MVC itself does not know. */
    @ExceptionHandler(Exception.class)
    public @Nullable ResponseEntity<Object> other(Exception failure, HttpServletRequest request) {
        return Outages.isCallerGone(failure) ? null : answer(failure, new HttpHeaders(), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(failure, headers, ((ServletWebRequest) request).getRequest());
    }

    /** The answer for a failure outside of Spring MVC; {@code status} where there is no exception. */
    ProblemException problem(@Nullable Throwable failure, HttpStatusCode status, HttpServletRequest request) {
        ProblemException problem = failure == null ? faults.ofStatus(status) : faults.of(failure);
        log(problem, failure, request);
        return problem;
    }

    private ResponseEntity<Object> answer(Exception failure, HttpHeaders headers, HttpServletRequest request) {
        ProblemException problem = faults.of(failure);
        log(problem, failure, request);
        return renderer.answer(problem, request, headers);
    }

    private void log(ProblemException problem, @Nullable Throwable failure, HttpServletRequest request) {
        if (!problem.status().is5xxServerError()) {
            return;
        }
        String traceId = renderer.traceId(request);
        if (problem.retryAfter() == null) {
            LOG.error(
                    "{} on {} {}, trace {}",
                    problem.code(),
                    request.getMethod(),
                    request.getRequestURI(),
                    traceId,
                    failure);
        } else {
            LOG.warn(
                    "{} on {} {}, trace {}: {}",
                    problem.code(),
                    request.getMethod(),
                    request.getRequestURI(),
                    traceId,
                    String.valueOf(failure));
        }
    }
}
