package org.metodika.kit.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.problem.Problems;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads an {@link Actor} from a verified token of Keycloak. */
public final class Actors {

    private Actors() {}

    /**
     * The actor behind a verified token.
     *
     * @throws org.metodika.kit.problem.ProblemException 401 for a token that names nobody
     */
    public static Actor from(Jwt token) {
        String subject = token.getSubject();
        if (subject == null) {
            throw Problems.unauthenticated();
        }
        return new Actor(subject, roles(token), token.getClaimAsString("school_id"), staffId(token));
    }

    private static Set<Role> roles(Jwt token) {
        Map<String, Object> access = token.getClaimAsMap("realm_access");
        Object names = access == null ? List.of() : access.getOrDefault("roles", List.of());
        return names instanceof List<?> list
                ? list.stream()
                        .map(String::valueOf)
                        .map(Role::find)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private static @Nullable UUID staffId(Jwt token) {
        String claim = token.getClaimAsString("staff_id");
        try {
            return claim == null || claim.isBlank() ? null : UUID.fromString(claim);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
