package org.metodika.gateway.wiring;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Pages of which other origins may call the platform from a browser.
 *
 * @param origins patterns such as {@code https://portal.example} or {@code http://localhost:*}; none by default
 */
@ConfigurationProperties("metodika.gateway.cross-origin")
public record CrossOriginSettings(@DefaultValue List<String> origins) {}
