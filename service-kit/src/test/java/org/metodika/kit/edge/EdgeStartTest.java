package org.metodika.kit.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** What stops a start, and how it is said. */
@ExtendWith(OutputCaptureExtension.class)
class EdgeStartTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--keycloak.admin-password=demo-admin",
                "--some.client-secret=DEMO",
                "--spring.mongodb.uri=mongodb://metodika:demo1@127.0.0.1/metodika"
            })
    void refusesSecretsOfTheDemonstrationAndDoesNotRepeatThem(String argument, CapturedOutput output) {
        assertThatThrownBy(() -> start(Nothing.class, WebApplicationType.NONE, argument))
                .hasMessageContaining("Demo secrets outside the profile local");
        assertThat(output.getOut())
                .contains("Demo secrets are refused outside the profile 'local'")
                .doesNotContain("demo-admin", "demo1@");
    }

    @Test
    void takesThemInTheLocalProfile() {
        assertThatCode(() -> start(
                                Nothing.class,
                                WebApplicationType.NONE,
                                "--spring.profiles.active=local",
                                "--keycloak.admin-password=demo-admin")
                        .close())
                .doesNotThrowAnyException();
    }

    @Test
    void leavesOtherSettingsThatBeginLikeThatAlone() {
        assertThatCode(() -> start(
                                Nothing.class,
                                WebApplicationType.NONE,
                                "--school.name=Demonstration school",
                                "--a.password=s3cr3t")
                        .close())
                .doesNotThrowAnyException();
    }

    @Test
    void saysWhichSettingIsMissing(CapturedOutput output) {
        assertThatThrownBy(() -> start(EdgeApp.class, WebApplicationType.SERVLET, "--server.port=0"))
                .isInstanceOf(Exception.class);
        assertThat(output.getOut()).contains("set KEYCLOAK_ISSUER to the address of the realm");
    }

    @Test
    void givesEveryServiceTheCommonSettingsBehindItsOwn() {
        try (ConfigurableApplicationContext context =
                start(Nothing.class, WebApplicationType.NONE, "--server.shutdown=immediate")) {
            assertThat(context.getEnvironment().getProperty("spring.threads.virtual.enabled"))
                    .isEqualTo("true");
            assertThat(context.getEnvironment().getProperty("server.address")).isEqualTo("127.0.0.1");
            assertThat(context.getEnvironment().getProperty("server.shutdown")).isEqualTo("immediate");
        }
        try (ConfigurableApplicationContext context =
                start(Nothing.class, WebApplicationType.NONE, "--spring.profiles.active=container")) {
            assertThat(context.getEnvironment().getProperty("server.address")).isEqualTo("0.0.0.0");
            assertThat(context.getEnvironment().getProperty("logging.structured.format.console"))
                    .isEqualTo("ecs");
        }
    }

    private static ConfigurableApplicationContext start(Class<?> app, WebApplicationType type, String... arguments) {
        SpringApplication application = new SpringApplication(app);
        application.setWebApplicationType(type);
        application.setRegisterShutdownHook(false);
        return application.run(arguments);
    }

    @Configuration(proxyBeanMethods = false)
    static class Nothing {}
}
