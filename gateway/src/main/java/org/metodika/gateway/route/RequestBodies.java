package org.metodika.gateway.route;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.metodika.kit.problem.Problems;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Reads the body of a request whole before the service hears of it. It is small by its limit, so a client that sends
 * slowly costs the service nothing, and the time that a client takes is not the service's.
 */
public final class RequestBodies {

    private final int usual;
    private final int large;
    private final List<PathPattern> largePaths;

    public RequestBodies(RouteSettings settings) {
        this.usual = Math.toIntExact(settings.body().toBytes());
        this.large = Math.toIntExact(settings.largeBody().toBytes());
        this.largePaths = settings.largeBodyPaths().stream()
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
    }

    /**
     * The body; empty where there is none.
     *
     * @throws org.metodika.kit.problem.ProblemException 413 where it is larger than this address takes
     */
    byte[] read(ServerRequest request) {
        int limit = limit(request);
        long announced = request.servletRequest().getContentLengthLong();
        if (announced > limit) {
            throw Problems.contentTooLarge();
        }
        try {
            byte[] body = request.servletRequest().getInputStream().readNBytes(limit + 1);
            if (body.length > limit) {
                throw Problems.contentTooLarge();
            }
            return body;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private int limit(ServerRequest request) {
        PathContainer path = request.requestPath().pathWithinApplication();
        return largePaths.stream().anyMatch(pattern -> pattern.matches(path)) ? large : usual;
    }
}
