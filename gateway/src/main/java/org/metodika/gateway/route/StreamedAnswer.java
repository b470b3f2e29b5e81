package org.metodika.gateway.route;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.problem.Outages;
import org.metodika.kit.problem.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/** The answer of a service on its way to the caller, a buffer at a time. */
final class StreamedAnswer implements ServerResponse {

    private static final Logger LOG = LoggerFactory.getLogger(StreamedAnswer.class);
    private static final int BUFFER = 16 * 1024;
    private static final Set<MediaType> LIVE = Set.of(MediaType.TEXT_EVENT_STREAM, MediaType.APPLICATION_NDJSON);

    private final HttpStatusCode status;
    private final HttpHeaders headers = new HttpHeaders();
    private final InputStream body;
    private final IdleAnswers idle;

    /** Since when the service is waited for, in nanoseconds; 0 while it is not. */
    private volatile long waiting;

    StreamedAnswer(HttpStatusCode status, InputStream body, IdleAnswers idle) {
        this.status = status;
        this.body = body;
        this.idle = idle;
    }

    /** Closes the answer of a service that has been silent for longer than {@code longest} nanoseconds. */
    void endIfSilent(long now, long longest) {
        long since = waiting;
        if (since != 0 && now - since > longest) {
            try {
                body.close();
            } catch (IOException alreadyGone) {
                LOG.debug("Nothing left to close", alreadyGone);
            }
        }
    }

    @Override
    public HttpStatusCode statusCode() {
        return status;
    }

    @Override
    public HttpHeaders headers() {
        return headers;
    }

    @Override
    public MultiValueMap<String, Cookie> cookies() {
        return new LinkedMultiValueMap<>();
    }

    @Override
    public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse response, Context context)
            throws IOException {
        idle.begins(this);
        try (body) {
            response.setStatus(status.value());
            headers.forEach((name, values) -> {
                response.setHeader(name, values.getFirst());
                values.stream().skip(1).forEach(value -> response.addHeader(name, value));
            });
            copy(response);
        } finally {
            idle.ends(this);
        }
        return null;
    }

    private void copy(HttpServletResponse response) throws IOException {
        MediaType type = headers.getContentType();
        boolean live = type != null && LIVE.stream().anyMatch(type::equalsTypeAndSubtype);
        OutputStream out = response.getOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int read = next(buffer, response); read >= 0; read = next(buffer, response)) {
            out.write(buffer, 0, read);
            if (live) {
                out.flush();
            }
        }
    }

    private int next(byte[] buffer, HttpServletResponse response) throws IOException {
        // 0 means «not waiting», so an instant that happens to be 0 is moved by a nanosecond.
        waiting = System.nanoTime() | 1;
        try {
            return body.read(buffer);
        } catch (IOException broken) {
            if (response.isCommitted()) {
                // Part of it is out: only a cut connection tells the caller that the rest is missing.
                throw new IllegalStateException("A service broke off its answer", broken);
            }
            response.reset();
            throw Problems.unavailable(Outages.RETRY_AFTER);
        } finally {
            waiting = 0;
        }
    }
}
