package org.metodika.program.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class DemoPasswordTest {

    @Test
    void everybodyHasTheSamePasswordInTheLocalProfileAlone() {
        MockEnvironment elsewhere = new MockEnvironment();
        MockEnvironment local = new MockEnvironment();
        local.setActiveProfiles("local");

        assertThatThrownBy(() -> AccountConfiguration.refuseDemoPassword("secret", elsewhere))
                .hasMessageContaining("metodika.accounts.demo-password");
        assertThat(AccountConfiguration.refuseDemoPassword(null, elsewhere)).isNull();
        assertThat(AccountConfiguration.refuseDemoPassword("secret", local)).isEqualTo("secret");
    }
}
