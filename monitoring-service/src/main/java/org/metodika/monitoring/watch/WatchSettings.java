package org.metodika.monitoring.watch;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many streams may be open, per instance.
 *
 * @param perPerson of one account: a few windows
 * @param inAll of everybody
 */
@Validated
@ConfigurationProperties("metodika.watch-lists.streams")
public record WatchSettings(
        @Min(1) @DefaultValue("5") int perPerson,
        @Min(1) @DefaultValue("1000") int inAll) {}
