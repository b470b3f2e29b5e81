package org.metodika.gateway.limit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How often a client may ask, per instance of the gateway.
 *
 * @param account for each account that is signed in
 * @param address for each network address from which nobody is signed in
 */
@Validated
@ConfigurationProperties("metodika.gateway.rate")
public record RateSettings(
        @Valid @NotNull @DefaultValue Limit account,
        @Valid @NotNull Limit address) {

    /**
     * One limit.
     *
     * @param burst requests at once
     * @param perSecond requests per second in the long run
     */
    public record Limit(
            @Min(1) @DefaultValue("200") int burst,
            @Min(1) @DefaultValue("50") int perSecond) {}
}
