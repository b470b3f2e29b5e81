package org.metodika.kit.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/**
 * Finds the token of a request. The library matches it against a pattern, character by character; a token has a thousand of
 * them, and each request carries one. What is written as usual is looked over here, all else is left to the library.
 */
public final class BearerTokens implements BearerTokenResolver {

    private static final String USUAL = "Bearer ";
    private static final String MARKS = "-._~+/";

    private final BearerTokenResolver library = new DefaultBearerTokenResolver();

    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.startsWith(USUAL) && isToken(header, USUAL.length())
                ? header.substring(USUAL.length())
                : library.resolve(request);
    }

    /** Letters, digits and some marks, at least one of them, and equals signs behind (RFC 6750). */
    private static boolean isToken(String text, int start) {
        int end = text.length();
        while (end > start && text.charAt(end - 1) == '=') {
            end--;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!letter && MARKS.indexOf(c) < 0) {
                return false;
            }
        }
        return end > start;
    }
}
