package org.metodika.test.sample;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;

/** The smallest service there can be: Boot alone, so that the test kit is proven without the service kit. */
@SpringBootApplication
class SampleApplication {

    static void main(String[] arguments) {
        SpringApplication.run(SampleApplication.class, arguments);
    }

    @Bean
    SecurityFilterChain edge(HttpSecurity http) {
        AuthenticationEntryPoint refusal = (request, response, why) -> {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getWriter().write("{\"status\":401,\"code\":\"unauthenticated\"}");
        };
        return http.csrf(csrf -> csrf.disable())
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2ResourceServer(
                        server -> server.authenticationEntryPoint(refusal).jwt(jwt -> {}))
                .build();
    }
}
