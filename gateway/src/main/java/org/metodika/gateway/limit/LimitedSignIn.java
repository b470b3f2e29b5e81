package org.metodika.gateway.limit;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.metodika.kit.problem.ProblemException;
import org.metodika.kit.problem.ProblemRenderer;
import org.metodika.kit.web.SecurityProblems;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Answers requests without a good token, and counts them by address. People who are signed in behind the same address are
 * never held up by it.
 */
public final class LimitedSignIn implements AuthenticationEntryPoint {

    private final RateLimits limits;
    private final SecurityProblems answers;
    private final ProblemRenderer problems;

    public LimitedSignIn(RateLimits limits, SecurityProblems answers, ProblemRenderer problems) {
        this.limits = limits;
        this.answers = answers;
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        Optional<ProblemException> refusal = limits.address(request.getRemoteAddr());
        if (refusal.isPresent()) {
            problems.write(refusal.get(), request, response);
        } else {
            answers.commence(request, response, failure);
        }
    }
}
