package org.metodika.kit.identity;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: made from the verified token at the edge and passed into every use case and query.
 *
 * @param subject subject of the token, stable per account
 * @param roles roles of the platform that the token carries
 * @param schoolId school the account is bound to; absent for people of the centre
 * @param staffId staff member behind the account; absent for service accounts and people of the centre
 */
public record Actor(
        String subject,
        Set<Role> roles,
        @Nullable String schoolId,
        @Nullable UUID staffId) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
