package org.metodika.gateway.route;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Closeable;
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
    private final Closeable connection;

    /**
     * @param body what the service goes on sending
     * @param connection that it sends it on; closed in the middle it is given up, after the end it is kept
     */
    StreamedAnswer(HttpStatusCode status, InputStream body, Closeable connection) {
        this.status = status;
        this.body = body;
        this.connection = connection;
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
        try (connection) {
            response.setStatus(status.value());
            headers.forEach((name, values) -> {
                response.setHeader(name, values.getFirst());
                values.stream().skip(1).forEach(value -> response.addHeader(name, value));
            });
            copy(response);
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
        try {
            return body.read(buffer);
        } catch (IOException broken) {
            if (response.isCommitted()) {
                // Part of it is out: only a cut connection tells the caller that the rest is missing.
                throw new IllegalStateException("A service broke off its answer", broken);
            }
            response.reset();
            throw Problems.unavailable(Outages.RETRY_AFTER);
        }
    }
}
