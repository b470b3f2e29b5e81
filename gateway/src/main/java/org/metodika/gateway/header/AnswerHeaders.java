package org.metodika.gateway.header;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers to do as little as possible with an answer; a page that needs more says so itself. Spring Security adds
 * its own ({@code X-Content-Type-Options}, caching, HSTS over TLS), the kit {@code X-Frame-Options}.
 */
public final class AnswerHeaders extends OncePerRequestFilter {

    private static final Map<String, String> STRICT = Map.of(
            "Content-Security-Policy",
                    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        STRICT.forEach(response::setHeader);
        chain.doFilter(request, response);
    }
}
