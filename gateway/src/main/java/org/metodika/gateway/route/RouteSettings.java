package org.metodika.gateway.route;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Routes as data.
 *
 * @param services services by name; {@code /api/admin/<name>/**} leads to each without being named
 * @param connectTimeout how long a connection to a service may take
 * @param idle how long a service may be silent within an answer; live streams have to send something more often
 * @param body largest body of a request
 * @param largeBody largest body of a request to {@code largeBodyPaths}
 * @param largeBodyPaths where files are sent
 * @param file largest body of a request to {@code filePaths}; it is passed on as it comes
 * @param filePaths where single files are sent to be kept
 * @param fileTime how long a file may take to come and be kept
 * @param breaker when a service is left alone for a while
 */
@Validated
@ConfigurationProperties("metodika.gateway")
public record RouteSettings(
        @NotEmpty Map<String, @Valid Service> services,
        @NotNull @DefaultValue("1s") Duration connectTimeout,
        @NotNull @DefaultValue("60s") Duration idle,
        @NotNull @DefaultValue("2MB") DataSize body,
        @NotNull @DefaultValue("10MB") DataSize largeBody,
        @NotNull @DefaultValue("/api/*/imports/**") List<String> largeBodyPaths,
        @NotNull @DefaultValue("11MB") DataSize file,

        @NotNull
        @DefaultValue({
            "/api/portfolios/*/evidences/*/files",
            "/api/elective-courses/*/programmes",
            "/api/monitoring/checkpoints/*/report/files"
        })
        List<String> filePaths,

        @NotNull @DefaultValue("5m") Duration fileTime,
        @Valid @NotNull @DefaultValue Breaker breaker) {

    /**
     * One service.
     *
     * @param url where it is
     * @param paths path patterns that lead to it
     * @param timeout how long it may take until its answer begins
     */
    public record Service(
            @NotNull URI url,
            @NotEmpty List<String> paths,
            @NotNull @DefaultValue("20s") Duration timeout) {}

    /**
     * When to stop asking a service.
     *
     * @param window how many calls are looked at
     * @param minimumCalls fewer calls say nothing
     * @param failurePercent from this share of failed calls on the service is left alone
     * @param open how long
     * @param trials how many calls then find out whether it is back
     */
    public record Breaker(
            @Min(1) @DefaultValue("20") int window,
            @Min(1) @DefaultValue("10") int minimumCalls,
            @Min(1) @Max(100) @DefaultValue("50") int failurePercent,
            @NotNull @DefaultValue("10s") Duration open,
            @Min(1) @DefaultValue("3") int trials) {}
}
