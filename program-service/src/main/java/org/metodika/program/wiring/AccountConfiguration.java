package org.metodika.program.wiring;

import java.time.Clock;
import net.javacrumbs.shedlock.core.LockProvider;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.store.ContractJson;
import org.metodika.program.accounts.AccountFollower;
import org.metodika.program.accounts.AccountKeeper;
import org.metodika.program.accounts.AccountParts;
import org.metodika.program.accounts.AccountSettings;
import org.metodika.program.accounts.Accounts;
import org.metodika.program.accounts.PasswordDesk;
import org.metodika.program.roster.Roster;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.data.mongodb.core.MongoOperations;

/** Accounts in Keycloak. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccountSettings.class)
class AccountConfiguration {

    @Bean
    Accounts accounts(MongoOperations mongo) {
        return new Accounts(mongo);
    }

    @Bean
    AccountParts accountParts(
            AccountSettings settings,
            Accounts accounts,
            Directory directory,
            Roster roster,
            Access access,
            LockProvider locks,
            Clock clock,
            Environment environment) {
        refuseDemoPassword(settings.demoPassword(), environment);
        return new AccountParts(settings, accounts, directory, roster, access, locks, clock);
    }

    @Bean
    AccountKeeper accountKeeper(AccountParts parts) {
        return parts.keeper();
    }

    @Bean
    PasswordDesk passwordDesk(AccountParts parts) {
        return parts.desk();
    }

    @Bean
    AccountFollower accountFollower(Accounts accounts, AccountKeeper keeper, ContractJson json, Clock clock) {
        return new AccountFollower(accounts, keeper, json, clock);
    }

    /** Stops the start when everybody would get the same password anywhere but on a machine for trying things out. */
    static @Nullable String refuseDemoPassword(@Nullable String demoPassword, Environment environment) {
        if (demoPassword != null && !environment.acceptsProfiles(Profiles.of("local"))) {
            throw new IllegalStateException(
                    "metodika.accounts.demo-password gives every account the same password; only the profile local may");
        }
        return demoPassword;
    }
}
