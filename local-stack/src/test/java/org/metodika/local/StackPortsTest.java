package org.metodika.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.metodika.local.process.Trouble;

class StackPortsTest {

    @Test
    void usuallyAreThoseOfTheDocumentation() {
        StackPorts ports = StackPorts.standard();

        assertThat(ports.url("gateway")).isEqualTo("http://127.0.0.1:8080");
        assertThat(ports.of("keycloak")).isEqualTo(8085);
        assertThat(ports.of("kafka")).isEqualTo(9092);
        assertThat(ports.of("store")).isEqualTo(27017);
        assertThat(ports.of("mail")).isEqualTo(1025);
    }

    @Test
    void followOneAnotherFromABase() {
        StackPorts ports = StackPorts.from(18080);

        assertThat(ports.of("gateway")).isEqualTo(18080);
        assertThat(ports.of("reporting-service")).isEqualTo(18084);
        assertThat(ports.of("store")).isEqualTo(18089);
        assertThat(ports.of("mail-reader")).isEqualTo(18091);
    }

    @Test
    void canBeChangedOneByOne() {
        StackPorts ports = StackPorts.from(18080).with("gateway", 80);

        assertThat(ports.of("gateway")).isEqualTo(80);
        assertThat(ports.of("program-service")).isEqualTo(18081);
    }

    @Test
    void refuseNamesAndNumbersThatAreNone() {
        assertThatThrownBy(() -> StackPorts.standard().with("gatway", 80))
                .isInstanceOf(Trouble.class)
                .hasMessageStartingWith("There is no port named gatway; the names are: gateway, program-service,");
        assertThatThrownBy(() -> StackPorts.standard().with("gateway", 0)).isInstanceOf(Trouble.class);
        assertThatThrownBy(() -> StackPorts.from(65_530)).isInstanceOf(Trouble.class);
    }
}
