package org.metodika.program.accounts;

import java.time.Clock;
import net.javacrumbs.shedlock.core.LockProvider;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.program.roster.Roster;

/** Puts the parts together that share the client of Keycloak, which nobody else needs to know. */
public final class AccountParts {

    private final AccountKeeper keeper;
    private final PasswordDesk desk;

    public AccountParts(
            AccountSettings settings,
            Accounts accounts,
            Directory directory,
            Roster roster,
            Access access,
            LockProvider locks,
            Clock clock) {
        Keycloak keycloak = new Keycloak(settings);
        this.keeper = new AccountKeeper(
                accounts, new UserSync(keycloak, settings.demoPassword()), directory, locks, clock, settings);
        this.desk = new PasswordDesk(accounts, keycloak, roster, access);
    }

    public AccountKeeper keeper() {
        return keeper;
    }

    public PasswordDesk desk() {
        return desk;
    }
}
