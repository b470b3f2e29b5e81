package org.metodika.gateway.route;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.metodika.kit.problem.Problems;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Reads the body of a request whole before the service hears of it. It is small by its limit, so a client that sends
 * slowly costs the service nothing, and the time that a client takes is not the service's. Only a file that is sent to be kept
 * goes on as it comes: many of them at once would fill the memory.
 */
public final class RequestBodies {

    private final int usual;
    private final int large;
    private final List<PathPattern> largePaths;
    private final long file;
    private final List<PathPattern> filePaths;
    private final Duration fileTime;

    public RequestBodies(RouteSettings settings) {
        this.usual = Math.toIntExact(settings.body().toBytes());
        this.large = Math.toIntExact(settings.largeBody().toBytes());
        this.largePaths = patterns(settings.largeBodyPaths());
        this.file = settings.file().toBytes();
        this.filePaths = patterns(settings.filePaths());
        this.fileTime = settings.fileTime();
    }

    private static List<PathPattern> patterns(List<String> paths) {
        return paths.stream().map(PathPatternParser.defaultInstance::parse).toList();
    }

    /** How long a body that goes on as it comes may take, its answer included. */
    Duration fileTime() {
        return fileTime;
    }

    /**
     * The body of a request that sends a file, to be read while it is passed on; empty for every other request.
     *
     * @throws org.metodika.kit.problem.ProblemException 413 where it is announced larger than a file may be
     */
    Optional<FileBody> file(ServerRequest request) {
        if (!request.method().equals(HttpMethod.POST) || !matches(filePaths, request)) {
            return Optional.empty();
        }
        long announced = request.servletRequest().getContentLengthLong();
        if (announced > file) {
            throw Problems.contentTooLarge();
        }
        try {
            return Optional.of(new FileBody(request.servletRequest().getInputStream(), announced, file));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
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
        return matches(largePaths, request) ? large : usual;
    }

    private static boolean matches(List<PathPattern> patterns, ServerRequest request) {
        PathContainer path = request.requestPath().pathWithinApplication();
        return patterns.stream().anyMatch(pattern -> pattern.matches(path));
    }
}
