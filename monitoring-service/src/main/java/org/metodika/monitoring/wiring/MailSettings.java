package org.metodika.monitoring.wiring;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What mails say of the platform. The server they are given to is {@code spring.mail}; without one no mail is sent.
 *
 * @param from address that mails come from
 * @param platform address of the platform, for people
 */
@Validated
@ConfigurationProperties("metodika.mail")
record MailSettings(@NotBlank @Email String from, @NotBlank String platform) {}
