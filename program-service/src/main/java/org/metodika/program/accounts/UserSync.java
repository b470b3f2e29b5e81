package org.metodika.program.accounts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Role;
import org.metodika.program.accounts.Account.Wanted;
import org.springframework.http.HttpStatus;

/**
 * Makes one user of Keycloak what the directory wants. Each step asks what is there first, so that a crash between two
 * steps, or a repetition, never makes a second user.
 */
final class UserSync {

    private static final String STAFF_ID = "staff_id";
    private static final String SCHOOL_ID = "school_id";

    /** Roles that lead beyond a school are never given here, whatever a message says. */
    private static final List<String> NEVER =
            List.of(Role.METHODIST.wireName(), Role.ANALYST.wireName(), Role.PORTAL.wireName(), Role.ADMIN.wireName());

    private final Keycloak keycloak;
    private final OneTimePasswords passwords = new OneTimePasswords();
    private final @Nullable String demoPassword;

    /** @param demoPassword permanent password of new users in the local profile; null everywhere else */
    UserSync(Keycloak keycloak, @Nullable String demoPassword) {
        this.keycloak = keycloak;
        this.demoPassword = demoPassword;
    }

    /** The user that is there now; both absent for a person who left before an account was opened. */
    record Kept(@Nullable String username, @Nullable String userId) {}

    Kept keep(Account account, boolean blocked) {
        Optional<Map<String, Object>> present = find(account);
        if (present.isEmpty() && blocked) {
            return new Kept(null, null);
        }
        Map<String, Object> user = present.orElseGet(() -> create(account));
        String userId = String.valueOf(user.get("id"));
        boolean wasEnabled = Boolean.TRUE.equals(user.get("enabled"));
        Map<String, Object> wanted = wanted(account, user, !blocked);
        if (!wanted.equals(user)) {
            keycloak.update(userId, wanted);
        }
        keepRoles(userId, account.wanted().roles());
        if (blocked && wasEnabled) {
            keycloak.logout(userId);
        }
        return new Kept(String.valueOf(user.get("username")), userId);
    }

    private Optional<Map<String, Object>> find(Account account) {
        String known = account.userId();
        String staffId = account.staffId().toString();
        return Optional.ofNullable(known)
                .flatMap(keycloak::user)
                .filter(user -> staffId.equals(Keycloak.attribute(user, STAFF_ID)))
                .or(() -> keycloak.userOf(staffId));
    }

    private Map<String, Object> create(Account account) {
        String first = Usernames.of(account.schoolId(), account.staffNumber());
        String second = Usernames.second(account.schoolId(), account.staffNumber(), account.staffId());
        return create(account, first)
                .or(() -> create(account, second))
                .orElseThrow(() -> new KeycloakRefusal(HttpStatus.CONFLICT.value(), "username-taken"));
    }

    /** The new user; empty when somebody else has the name. */
    private Optional<Map<String, Object>> create(Account account, String username) {
        try {
            keycloak.create(newUser(account, username));
        } catch (KeycloakRefusal refusal) {
            if (refusal.status() != HttpStatus.CONFLICT.value()) {
                throw refusal;
            }
        }
        return keycloak.named(username)
                .filter(user -> account.staffId().toString().equals(Keycloak.attribute(user, STAFF_ID)));
    }

    private Map<String, Object> newUser(Account account, String username) {
        Map<String, Object> user = new HashMap<>();
        user.put("username", username);
        user.put("enabled", true);
        user.put("attributes", attributes(account, Map.of()));
        fill(user, account.wanted());
        if (demoPassword == null) {
            // Nobody ever learns this one; it keeps the account shut until a one-time password is asked for.
            user.put("requiredActions", List.of("UPDATE_PASSWORD"));
            user.put("credentials", List.of(Keycloak.password(passwords.next(), true)));
        } else {
            user.put("credentials", List.of(Keycloak.password(demoPassword, false)));
        }
        return user;
    }

    private static Map<String, Object> wanted(Account account, Map<String, Object> user, boolean enabled) {
        Map<String, Object> wanted = new HashMap<>(user);
        wanted.put("enabled", enabled);
        wanted.put(
                "attributes",
                attributes(account, user.get("attributes") instanceof Map<?, ?> present ? present : Map.of()));
        fill(wanted, account.wanted());
        return wanted;
    }

    private static void fill(Map<String, Object> user, Wanted wanted) {
        user.put("firstName", wanted.firstName());
        user.put("lastName", wanted.lastName());
        if (wanted.email() != null) {
            if (!Objects.equals(user.get("email"), wanted.email())) {
                user.put("emailVerified", false);
            }
            user.put("email", wanted.email());
        } else if (user.get("email") != null) {
            user.put("email", "");
        }
    }

    private static Map<String, Object> attributes(Account account, Map<?, ?> present) {
        Map<String, Object> attributes = new HashMap<>();
        present.forEach((name, value) -> attributes.put(String.valueOf(name), value));
        attributes.put(SCHOOL_ID, List.of(account.schoolId()));
        attributes.put(STAFF_ID, List.of(account.staffId().toString()));
        return attributes;
    }

    /** Exactly the wanted roles of the platform; roles that Keycloak needs for itself are left alone. */
    private void keepRoles(String userId, List<String> roles) {
        List<String> wanted =
                roles.stream().filter(role -> !NEVER.contains(role)).toList();
        List<String> present = keycloak.rolesOf(userId).stream()
                .filter(role -> Role.find(role).isPresent())
                .toList();
        List<String> missing = without(wanted, present);
        List<String> superfluous = without(present, wanted);
        if (!missing.isEmpty()) {
            keycloak.addRoles(userId, missing);
        }
        if (!superfluous.isEmpty()) {
            keycloak.removeRoles(userId, superfluous);
        }
    }

    private static List<String> without(List<String> some, List<String> others) {
        List<String> rest = new ArrayList<>(some);
        rest.removeAll(others);
        return rest;
    }
}
