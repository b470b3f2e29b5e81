package org.metodika.kit.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.problem.ProblemRenderer;
import org.metodika.kit.problem.Problems;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps the JSON bodies of requests with an {@code Idempotency-Key}, and of no others. */
public final class RepeatableBodyFilter extends OncePerRequestFilter {

    private static final int LARGEST_BODY = 2 * 1024 * 1024;
    private static final MediaType ANY_JSON = MediaType.valueOf("application/*+json");

    private final ProblemRenderer problems;

    public RepeatableBodyFilter(ProblemRenderer problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(ChangeResolver.IDEMPOTENCY_KEY) == null || !isJson(request.getContentType());
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

    private static boolean isJson(@Nullable String contentType) {
        if (contentType == null) {
            return false;
        }
        try {
            MediaType type = MediaType.parseMediaType(contentType);
            return MediaType.APPLICATION_JSON.isCompatibleWith(type) || ANY_JSON.includes(type);
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }
}
