package org.metodika.program.accounts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.problem.Problems;
import org.metodika.program.accounts.Account.State;
import org.metodika.program.roster.Roster;
import org.metodika.program.school.application.DirectoryAction;
import org.springframework.http.HttpStatus;

/** Gives out one-time passwords: set in Keycloak, returned once, kept nowhere. */
public final class PasswordDesk {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(15);
    private static final String CHANGE_PASSWORD = "UPDATE_PASSWORD";
    private static final int MOST_IN_A_SCHOOL = 2000;

    private final Accounts accounts;
    private final Keycloak keycloak;
    private final Roster roster;
    private final Access access;
    private final OneTimePasswords passwords = new OneTimePasswords();

    PasswordDesk(Accounts accounts, Keycloak keycloak, Roster roster, Access access) {
        this.accounts = accounts;
        this.keycloak = keycloak;
        this.roster = roster;
        this.access = access;
    }

    /**
     * What stands on a slip of paper.
     *
     * @param name name of the person; null where the actor may not see it
     */
    public record Slip(
            UUID staffId, String staffNumber, @Nullable String name, String username, String oneTimePassword) {}

    /** A new one-time password for one person; the person's sessions end. */
    Slip issue(UUID staffId, Actor actor) {
        Reach reach = access.reach(actor, DirectoryAction.ACCOUNTS);
        Account account = accounts.find(staffId)
                .filter(found -> reach.covers(found.schoolId(), found.staffId()))
                .orElseThrow(Problems::notFound);
        if (!isOpen(account)) {
            throw Problems.plain("account-not-open", HttpStatus.CONFLICT);
        }
        try {
            return slip(account, names(account.schoolId(), actor));
        } catch (KeycloakAway | KeycloakRefusal e) {
            throw Problems.unavailable(RETRY_AFTER);
        }
    }

    /**
     * New one-time passwords for everybody of a school who has not chosen a password yet; whoever has one keeps it.
     *
     * @return in the order of the user names
     */
    List<Slip> issueAll(String school, Actor actor) {
        Reach reach = access.reach(actor, DirectoryAction.ACCOUNTS);
        if (!reach.coversSchool(school)) {
            throw Problems.notFound();
        }
        Map<UUID, String> names = names(school, actor);
        List<Slip> slips = new ArrayList<>();
        try {
            for (Account account : accounts.list(reach, school, State.OPENED, null, MOST_IN_A_SCHOOL)) {
                if (isOpen(account) && isNew(account)) {
                    slips.add(slip(account, names));
                }
            }
        } catch (KeycloakAway | KeycloakRefusal e) {
            throw Problems.unavailable(RETRY_AFTER);
        }
        slips.sort(Comparator.comparing(Slip::username));
        return slips;
    }

    private Slip slip(Account account, Map<UUID, String> names) {
        String userId = Objects.requireNonNull(account.userId());
        String password = passwords.next();
        keycloak.setOneTimePassword(userId, password);
        keycloak.logout(userId);
        return new Slip(
                account.staffId(),
                account.staffNumber(),
                names.get(account.staffId()),
                Objects.requireNonNull(account.username()),
                password);
    }

    private boolean isNew(Account account) {
        Optional<Map<String, Object>> user = keycloak.user(Objects.requireNonNull(account.userId()));
        return user.map(found -> found.get("requiredActions"))
                .filter(actions -> actions instanceof List<?> list && list.contains(CHANGE_PASSWORD))
                .isPresent();
    }

    private Map<UUID, String> names(String school, Actor actor) {
        boolean sees = DirectoryAction.SEE.grants().keySet().stream().anyMatch(actor::is)
                && access.reach(actor, DirectoryAction.SEE).coversSchool(school);
        return sees ? roster.names(school) : Map.of();
    }

    private static boolean isOpen(Account account) {
        return account.state() == State.OPENED && account.userId() != null && account.username() != null;
    }
}
