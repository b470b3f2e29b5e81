package org.metodika.gateway.wiring;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.time.Duration;
import java.util.List;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.metodika.gateway.header.AllowedHeaders;
import org.metodika.gateway.header.AnswerHeaders;
import org.metodika.gateway.header.RequestIds;
import org.metodika.gateway.header.SilentBackends;
import org.metodika.gateway.limit.LimitedSignIn;
import org.metodika.gateway.limit.RateFilter;
import org.metodika.gateway.limit.RateLimits;
import org.metodika.gateway.limit.RateSettings;
import org.metodika.gateway.route.BackendCalls;
import org.metodika.gateway.route.BackendClient;
import org.metodika.gateway.route.RequestBodies;
import org.metodika.gateway.route.RouteSettings;
import org.metodika.gateway.route.Routes;
import org.metodika.kit.problem.ProblemRenderer;
import org.metodika.kit.web.OpenPaths;
import org.metodika.kit.web.SecurityProblems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Puts the gateway together. */
@Configuration(proxyBeanMethods = false)
class GatewayConfiguration {

    private static final int BEHIND_SECURITY = 0;
    private static final Duration PREFLIGHT_KEPT = Duration.ofHours(1);

    @Bean(destroyMethod = "close")
    CloseableHttpClient backendClient(RouteSettings settings) {
        return BackendClient.of(settings);
    }

    @Bean
    CircuitBreakerRegistry circuitBreakers(RouteSettings settings, MeterRegistry meters) {
        CircuitBreakerRegistry breakers = Routes.breakers(settings.breaker());
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(meters);
        return breakers;
    }

    @Bean
    RouterFunction<ServerResponse> routes(RouteSettings settings, CircuitBreakerRegistry breakers) {
        return Routes.of(settings, breakers);
    }

    @Bean
    BackendCalls backendCalls(CloseableHttpClient client, RouteSettings settings, MeterRegistry meters) {
        return new BackendCalls(client, new RequestBodies(settings), meters);
    }

    @Bean
    AllowedHeaders allowedHeaders(ObjectProvider<Tracer> tracer, ObjectProvider<Propagator> propagator) {
        return new AllowedHeaders(tracer.getIfAvailable(), propagator.getIfAvailable());
    }

    @Bean
    SilentBackends silentBackends() {
        return new SilentBackends();
    }

    @Bean
    FilterRegistrationBean<RequestIds> requestIds() {
        FilterRegistrationBean<RequestIds> registration = new FilterRegistrationBean<>(new RequestIds());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    FilterRegistrationBean<AnswerHeaders> answerHeaders() {
        FilterRegistrationBean<AnswerHeaders> registration = new FilterRegistrationBean<>(new AnswerHeaders());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    RateLimits rateLimits(RateSettings settings, MeterRegistry meters) {
        return new RateLimits(settings, meters);
    }

    @Bean
    FilterRegistrationBean<RateFilter> rateFilter(RateLimits limits, ProblemRenderer problems) {
        FilterRegistrationBean<RateFilter> registration =
                new FilterRegistrationBean<>(new RateFilter(limits, problems));
        registration.setOrder(BEHIND_SECURITY);
        return registration;
    }

    @Bean
    @Primary
    LimitedSignIn limitedSignIn(RateLimits limits, SecurityProblems answers, ProblemRenderer problems) {
        return new LimitedSignIn(limits, answers, problems);
    }

    @Bean
    OpenPaths openPages() {
        return OpenPaths.of("/api-docs", "/problems", "/problems/*", "/s");
    }

    /** Where respondents answer without an account; the service asks for the secret of a one-time link. */
    @Bean
    OpenPaths answersWithoutAName() {
        return OpenPaths.of("/api/diagnostics/answers", "/api/diagnostics/answers/form");
    }

    /** Person-free digests for the sites of organisations. */
    @Bean
    OpenPaths publishedDigests() {
        return OpenPaths.of("/open/publications", "/open/publications/**");
    }

    @Bean
    CorsConfigurationSource corsConfigurationSource(CrossOriginSettings settings) {
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        if (!settings.origins().isEmpty()) {
            CorsConfiguration api = new CorsConfiguration();
            api.setAllowedOriginPatterns(settings.origins());
            api.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
            api.setAllowedHeaders(List.of(
                    HttpHeaders.ACCEPT,
                    HttpHeaders.ACCEPT_LANGUAGE,
                    HttpHeaders.AUTHORIZATION,
                    HttpHeaders.CONTENT_TYPE,
                    HttpHeaders.IF_MATCH,
                    HttpHeaders.IF_NONE_MATCH,
                    "Idempotency-Key",
                    "Last-Event-ID",
                    RequestIds.HEADER));
            api.setExposedHeaders(List.of(
                    HttpHeaders.CONTENT_DISPOSITION,
                    HttpHeaders.ETAG,
                    HttpHeaders.LOCATION,
                    HttpHeaders.RETRY_AFTER,
                    RequestIds.HEADER));
            api.setMaxAge(PREFLIGHT_KEPT);
            source.registerCorsConfiguration("/**", api);
        }
        return source;
    }
}
