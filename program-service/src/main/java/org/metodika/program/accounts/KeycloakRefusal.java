package org.metodika.program.accounts;

/** Keycloak answers, but refuses this request; others may succeed. */
final class KeycloakRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    /** @param reason short code for the register, without personal data */
    KeycloakRefusal(int status, String reason) {
        super(reason, null, false, false);
        this.status = status;
    }

    int status() {
        return status;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
