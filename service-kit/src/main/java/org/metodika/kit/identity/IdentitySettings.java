package org.metodika.kit.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Whose tokens are believed; set by {@code KEYCLOAK_ISSUER} and {@code KEYCLOAK_JWKS_URI}.
 *
 * @param issuer {@code iss} of good tokens, the address of the realm
 * @param jwksUri where the realm publishes its keys; by default where Keycloak does under the issuer
 * @param audience what the {@code aud} of good tokens contains
 * @param metricsFrom networks whose scraper may read the metrics without a token
 */
@Validated
@ConfigurationProperties("metodika.identity")
public record IdentitySettings(
        @NotBlank(message = "set KEYCLOAK_ISSUER to the address of the realm, e.g. https://id.example/realms/metodika")
        String issuer,

        @Nullable URI jwksUri,
        @NotBlank @DefaultValue("metodika-api") String audience,
        @NotNull @DefaultValue({"127.0.0.1/8", "::1/128"}) List<String> metricsFrom) {

    /** Where the keys are. */
    public URI keys() {
        return jwksUri == null || jwksUri.toString().isBlank()
                ? URI.create(issuer.replaceFirst("/+$", "") + "/protocol/openid-connect/certs")
                : jwksUri;
    }
}
