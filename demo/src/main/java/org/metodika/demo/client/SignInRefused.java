package org.metodika.demo.client;

/** Keycloak doesn't let somebody in: no such account, another password, or blocked. */
public final class SignInRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SignInRefused(String account, Answer answer) {
        super("Keycloak refuses %s: %d %s".formatted(account, answer.status(), answer.bodyText()));
    }
}
