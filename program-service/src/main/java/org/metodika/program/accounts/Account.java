package org.metodika.program.accounts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Учётная запись работника: what the directory wants and what Keycloak has.
 *
 * @param username name to sign in with; null until the account is there
 * @param userId id of the user in Keycloak; null until the account is there
 * @param reason why {@code state} is FAILED
 * @param wantedSequence number of the directory's state that {@code wanted} is from
 * @param appliedSequence number of the state that Keycloak has; 0 for none
 * @param pending whether something is still to be done, now or at {@code nextTryAt}
 * @param attempts failed tries in a row
 */
@Document("accounts")
@CompoundIndex(name = "due", def = "{'pending': 1, 'nextTryAt': 1}")
record Account(
        @Id UUID staffId,
        @Indexed String schoolId,
        String staffNumber,
        @Nullable String username,
        @Nullable String userId,
        State state,
        @Nullable String reason,
        Wanted wanted,
        long wantedSequence,
        long appliedSequence,
        boolean pending,
        Instant nextTryAt,
        int attempts) {

    /** How an account is. */
    enum State {
        /** Still to be opened. */
        WAITING,
        /** The person can sign in. */
        OPENED,
        /** The person has left and can't sign in. */
        BLOCKED,
        /** Keycloak refuses; it is tried again and again. */
        FAILED
    }

    /**
     * What the directory says.
     *
     * @param roles realm roles, exactly these
     * @param dismissedOn last day on which the person may sign in; null for no end
     */
    record Wanted(
            String lastName,
            String firstName,
            @Nullable String email,
            List<String> roles,
            @Nullable LocalDate dismissedOn) {}
}
