package org.metodika.kit.wiring;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import org.metodika.kit.identity.Actors;
import org.metodika.kit.identity.IdentitySettings;
import org.metodika.kit.identity.IssuerKeys;
import org.metodika.kit.identity.Role;
import org.metodika.kit.problem.ProblemRenderer;
import org.metodika.kit.web.FrameOptions;
import org.metodika.kit.web.OpenPaths;
import org.metodika.kit.web.SecurityProblems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Every address needs a verified token, except for the few named here and by {@link OpenPaths}. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableConfigurationProperties(IdentitySettings.class)
class SecurityConfiguration {

    private static final String METRICS = "/actuator/prometheus";
    private static final List<String> FORWARDED = List.of("X-Forwarded-For", "Forwarded");

    /** Also the health indicator {@code keys}. */
    @Bean
    IssuerKeys keysHealthIndicator(IdentitySettings settings) {
        return new IssuerKeys(settings);
    }

    /**
     * A request is one observation of the web server. Spring Security would add two for each of its filters, which cost
     * more than the token check and told nobody anything.
     */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    /** How a request without a good token is answered; a service may put a bean of its own before it ({@code @Primary}). */
    @Bean
    SecurityProblems securityProblems(ProblemRenderer renderer) {
        return new SecurityProblems(renderer);
    }

    @Bean
    SecurityFilterChain edgeSecurity(
            HttpSecurity http,
            IdentitySettings settings,
            IssuerKeys keys,
            SecurityProblems problems,
            AuthenticationEntryPoint signIn,
            ObjectProvider<OpenPaths> open) {
        String[] openPaths =
                open.orderedStream().flatMap(paths -> paths.patterns().stream()).toArray(String[]::new);
        http.authorizeHttpRequests(requests -> {
            requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                    .permitAll();
            requests.requestMatchers("/actuator/health/**", "/v3/api-docs/**", "/v3/api-docs.yaml")
                    .permitAll();
            requests.requestMatchers(openPaths).permitAll();
            requests.requestMatchers(scraper(settings)).permitAll();
            requests.requestMatchers("/actuator/**").hasRole(Role.ADMIN.wireName());
            requests.anyRequest().authenticated();
        });
        http.oauth2ResourceServer(server -> server.authenticationEntryPoint(signIn)
                .accessDeniedHandler(problems)
                .jwt(jwt -> jwt.decoder(keys).jwtAuthenticationConverter(authorities())));
        http.exceptionHandling(
                handling -> handling.authenticationEntryPoint(signIn).accessDeniedHandler(problems));
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(AbstractHttpConfigurer::disable);
        http.formLogin(AbstractHttpConfigurer::disable);
        http.httpBasic(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.headers(
                headers -> headers.frameOptions(FrameOptionsConfig::disable).addHeaderWriter(new FrameOptions()));
        http.cors(Customizer.withDefaults());
        return http.build();
    }

    /** Metrics are numbers without people; a scraper near by may read them. What a proxy passes on is not near by. */
    private static RequestMatcher scraper(IdentitySettings settings) {
        List<IpAddressMatcher> networks =
                settings.metricsFrom().stream().map(IpAddressMatcher::new).toList();
        return request -> request.getRequestURI().equals(METRICS)
                && !isForwarded(request)
                && networks.stream().anyMatch(network -> network.matches(request.getRemoteAddr()));
    }

    private static boolean isForwarded(HttpServletRequest request) {
        return FORWARDED.stream().anyMatch(header -> request.getHeader(header) != null);
    }

    private static JwtAuthenticationConverter authorities() {
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(SecurityConfiguration::roles);
        return converter;
    }

    private static Collection<GrantedAuthority> roles(Jwt token) {
        return Actors.from(token).roles().stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.wireName()))
                .toList();
    }
}
