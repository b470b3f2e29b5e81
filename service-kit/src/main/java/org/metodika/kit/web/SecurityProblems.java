package org.metodika.kit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.metodika.kit.problem.Outages;
import org.metodika.kit.problem.ProblemRenderer;
import org.metodika.kit.problem.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Refusals of Spring Security as problems: 401 with {@code WWW-Authenticate}, 403, and 503 where keys can't be had. */
public final class SecurityProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    /** RFC 6750; without the address of metadata that Spring Security would make of the request's Host. */
    private static final String CHALLENGE = "Bearer realm=\"metodika\"";

    private final ProblemRenderer renderer;

    public SecurityProblems(ProblemRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (Outages.is(failure)) {
            renderer.write(Problems.unavailable(Outages.RETRY_AFTER), request, response);
            return;
        }
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE,
                failure instanceof OAuth2AuthenticationException ? CHALLENGE + ", error=\"invalid_token\"" : CHALLENGE);
        renderer.write(Problems.unauthenticated(), request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        renderer.write(Problems.actionNotAllowed(), request, response);
    }
}
