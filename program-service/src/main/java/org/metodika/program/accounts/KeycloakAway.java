package org.metodika.program.accounts;

/** Keycloak does not answer, or does not know this service; nothing can be done for anybody. */
final class KeycloakAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KeycloakAway(String message, Throwable cause) {
        super(message, cause);
    }
}
