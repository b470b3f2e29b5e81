package org.metodika.program.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How accounts are kept.
 *
 * @param keycloakUrl address of Keycloak, without {@code /realms}
 * @param realm realm of the people
 * @param clientId client that may manage users
 * @param clientSecret its secret
 * @param demoPassword in the profile {@code local} alone: permanent password of new accounts; absent elsewhere, where every
 *     new account gets a random one that nobody knows until a one-time password is asked for
 * @param syncEvery how often waiting accounts are looked for
 */
@Validated
@ConfigurationProperties("metodika.accounts")
public record AccountSettings(
        @NotNull URI keycloakUrl,
        @NotBlank String realm,
        @NotBlank String clientId,
        @DefaultValue("") String clientSecret,
        @Nullable String demoPassword,
        @DefaultValue("PT2S") Duration syncEvery) {

    @Override
    public String toString() {
        return "AccountSettings[" + keycloakUrl + ", realm " + realm + ", client " + clientId + "]";
    }
}
