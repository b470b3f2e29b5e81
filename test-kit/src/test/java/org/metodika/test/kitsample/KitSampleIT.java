package org.metodika.test.kitsample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.GET;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.metodika.kit.identity.Role;
import org.metodika.test.Api;
import org.metodika.test.AuthorisationMatrix;
import org.metodika.test.PlatformTest;
import org.metodika.test.Reply;
import org.metodika.test.Tokens;
import org.springframework.context.ApplicationContext;

/** The test kit and the service kit understand each other. */
@PlatformTest(properties = "sample.service-kit=true")
class KitSampleIT {

    private final Api api;
    private final ApplicationContext context;

    KitSampleIT(Api api, ApplicationContext context) {
        this.api = api;
        this.context = context;
    }

    @Test
    void theServiceKitReadsTheActorFromOurTokens() {
        UUID tutor = UUID.randomUUID();

        Reply me = api.as(Tokens.tutor("1001", tutor)).get("/api/me").expect(200);

        assertThat(me.at("/roles").asString()).isEqualTo("[TUTOR]");
        assertThat(me.at("/schoolId").asString()).isEqualTo("1001");
        assertThat(me.at("/staffId").asString()).isEqualTo(tutor.toString());
    }

    @Test
    void theServiceKitRefusesBrokenTokens() {
        for (String token : new String[] {
            Tokens.expired(), Tokens.foreignIssuer(), Tokens.wrongAudience(), Tokens.unsigned(), Tokens.foreignKey()
        }) {
            assertThat(api.as(token).get("/api/me").expect(401).isProblem()).isTrue();
        }
    }

    /** docs/operations.md names them. */
    @Test
    void theFiguresThatAlertsAreMadeOfAreThere() {
        String figures =
                api.as(Tokens.admin()).get("/actuator/prometheus").expect(200).text();

        assertThat(figures).contains("outbox_pending", "outbox_oldest_age_seconds", "dead_letters_waiting");
    }

    @TestFactory
    Stream<DynamicNode> whoMayDoWhat() {
        return AuthorisationMatrix.of(api, context, "1001", "2002")
                .operations()
                .row(GET, "/api/me")
                .allows(200, Role.values())
                .anySchool()
                .tests();
    }
}
