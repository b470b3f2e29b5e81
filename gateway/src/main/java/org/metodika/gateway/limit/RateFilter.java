package org.metodika.gateway.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.metodika.kit.problem.ProblemException;
import org.metodika.kit.problem.ProblemRenderer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts the requests that the token check let through: by account, or by address where nobody is signed in. */
public final class RateFilter extends OncePerRequestFilter {

    private static final String HEALTH = "/actuator/health";

    private final RateLimits limits;
    private final ProblemRenderer problems;

    public RateFilter(RateLimits limits, ProblemRenderer problems) {
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(HEALTH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<ProblemException> refusal =
                SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken account
                        ? limits.account(account.getName())
                        : limits.address(request.getRemoteAddr());
        if (refusal.isPresent()) {
            problems.write(refusal.get(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
