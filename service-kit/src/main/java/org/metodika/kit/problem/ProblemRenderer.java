package org.metodika.kit.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Turns a {@link ProblemException} into the document that a caller sees, inside Spring MVC and outside of it. */
public final class ProblemRenderer {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemRenderer.class);

    private final ProblemTexts texts;
    private final LocaleResolver locales;
    private final TraceIds traces;
    private final JsonMapper json;
    private final Supplier<Stream<StaleChanges>> staleChanges;

    /**
     * @param staleChanges who can say what has changed since a stale copy was read; asked when there is one
     */
    public ProblemRenderer(
            ProblemTexts texts,
            LocaleResolver locales,
            TraceIds traces,
            JsonMapper json,
            Supplier<Stream<StaleChanges>> staleChanges) {
        this.texts = texts;
        this.locales = locales;
        this.traces = traces;
        this.json = json;
        this.staleChanges = staleChanges;
    }

    /** The problem as an answer of Spring MVC; {@code headers} are sent with it. */
    public ResponseEntity<Object> answer(ProblemException problem, HttpServletRequest request, HttpHeaders headers) {
        Locale locale = locales.resolveLocale(request);
        HttpHeaders sent = new HttpHeaders();
        sent.putAll(headers);
        sent.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        sent.setContentLanguage(locale);
        Duration retryAfter = problem.retryAfter();
        if (retryAfter != null) {
            sent.set(HttpHeaders.RETRY_AFTER, seconds(retryAfter));
        }
        return new ResponseEntity<>(document(problem, request, locale), sent, problem.status());
    }

    /** Writes the problem where no controller is: filters, security, error pages. */
    public void write(ProblemException problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        ResponseEntity<Object> answer = answer(problem, request, new HttpHeaders());
        response.resetBuffer();
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        byte[] body = json.writeValueAsBytes(answer.getBody());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    /** Id under which this request can be found in traces and logs. */
    public String traceId(HttpServletRequest request) {
        return traces.of(request);
    }

    private ProblemDetail document(ProblemException problem, HttpServletRequest request, Locale locale) {
        ProblemDetail document = ProblemDetail.forStatus(problem.status());
        document.setType(URI.create("/problems/" + problem.code()));
        document.setTitle(texts.title(problem.code(), locale));
        document.setDetail(texts.detail(problem.code(), problem.arguments(), locale));
        document.setInstance(path(request));
        document.setProperty("code", problem.code());
        document.setProperty("traceId", traces.of(request));
        if (!problem.flaws().isEmpty()) {
            document.setProperty("errors", errors(problem.flaws(), locale));
        }
        StaleCopy stale = problem.staleCopy();
        if (stale != null) {
            changesSince(stale, locale).ifPresent(changes -> document.setProperty("changes", changes));
        }
        return document;
    }

    /** The refusal stands, whether the changes can be told or not. */
    private Optional<List<?>> changesSince(StaleCopy stale, Locale locale) {
        try {
            return staleChanges
                    .get()
                    .flatMap(known -> known.since(stale, locale).stream())
                    .findFirst();
        } catch (RuntimeException e) {
            LOG.warn("What has changed in {} {} can't be told", stale.aggregate(), stale.id(), e);
            return Optional.empty();
        }
    }

    private List<FieldProblem> errors(List<Flaw> flaws, Locale locale) {
        return flaws.stream()
                .map(flaw -> new FieldProblem(flaw.pointer(), flaw.code(), texts.flaw(flaw, locale)))
                .toList();
    }

    private static @Nullable URI path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        try {
            return URI.create(failed instanceof String original ? original : request.getRequestURI());
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }

    private static String seconds(Duration wait) {
        return Long.toString(Math.max(1, wait.plusMillis(999).toSeconds()));
    }

    /**
     * One entry of {@code errors}.
     *
     * @param pointer JSON pointer into the body; {@code ?name} for a query parameter, {@code header:Name} for a header
     * @param code stable, for programs
     * @param message for people, in the caller's language
     */
    public record FieldProblem(String pointer, String code, String message) {}
}
