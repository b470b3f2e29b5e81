package org.metodika.reporting.job;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How reports are made in the background.
 *
 * @param kept how long an ended job and its rows are kept
 * @param lease how long nobody takes over a report whose maker is silent
 * @param unended how many reports of one person may wait or be made at a time
 * @param rows the longest report
 */
@Validated
@ConfigurationProperties("metodika.report-jobs")
public record JobSettings(
        @NotNull @DefaultValue("7d") Duration kept,
        @NotNull @DefaultValue("30s") Duration lease,
        @Min(1) @DefaultValue("3") int unended,
        @Min(1) @DefaultValue("200000") int rows) {}
