package org.metodika.reporting.office;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which LibreOffice is used, and how much of the machine it may take. Waiting and work together stay below the time that the gateway
 * waits for an answer.
 *
 * @param command name on the {@code PATH}, or path of the program
 * @param timeout longest work on one document; then its processes are killed
 * @param patience how long a document waits for its turn
 * @param atOnce how many documents are worked on at a time; each takes about 200 MB of memory
 */
@Validated
@ConfigurationProperties("metodika.office")
public record OfficeSettings(
        @NotBlank @DefaultValue("soffice") String command,
        @NotNull @DefaultValue("40s") Duration timeout,
        @NotNull @DefaultValue("10s") Duration patience,
        @Min(1) @DefaultValue("2") int atOnce) {}
