package org.metodika.kit.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.metodika.kit.problem.ProblemRenderer;
import org.metodika.kit.problem.Problems;
import org.springframework.http.server.PathContainer;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Takes no large bodies where anybody may send one ({@link OpenPaths}). */
public final class OpenBodyFilter extends OncePerRequestFilter {

    private static final int LARGEST_BODY = 64 * 1024;

    private final List<PathPattern> open;
    private final ProblemRenderer problems;

    /** @param open path patterns of Spring MVC that need no token */
    public OpenBodyFilter(List<String> open, ProblemRenderer problems) {
        this.open = open.stream().map(PathPatternParser.defaultInstance::parse).toList();
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        PathContainer path = PathContainer.parsePath(request.getRequestURI());
        return open.stream().noneMatch(pattern -> pattern.matches(path));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] content = request.getContentLengthLong() > LARGEST_BODY
                ? null
                : request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (content == null || content.length > LARGEST_BODY) {
            problems.write(Problems.contentTooLarge(), request, response);
            return;
        }
        chain.doFilter(new RepeatableBody(request, content), response);
    }
}
