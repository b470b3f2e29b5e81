package org.metodika.diagnostics.wiring;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of surveys.
 *
 * @param page address, as respondents reach it, of the page where they answer
 */
@Validated
@ConfigurationProperties("metodika.surveys")
record SurveySettings(@NotNull URI page) {}
