package org.metodika.program.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.PublishedEvents.event;

import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.policy.PolicyCatalogue;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Topics;

/** A school says whether its programs start only when preliminary control lets them. */
@PlatformTest
class StartControlIT {

    private final Topics topics;
    private final Policies policies;
    private final PolicyTown town;

    StartControlIT(Api api, Topics topics, Policies policies) {
        this.topics = topics;
        this.policies = policies;
        this.town = new PolicyTown(api, topics);
    }

    @Test
    @Requirement({"B06", "B47"})
    void saysWhetherAStartNeedsPreliminaryControl() {
        assertThat(town.get().at("/startControl").asString()).isEqualTo("NOT_REQUIRED");
        String path = "/api/policies/{school}/start-control";
        try (PublishedEvents events = topics.record(PolicyCatalogue.POLICY_EVENTS)) {
            events.about(town.school);
            town.asHead.put(path, Map.of(), town.school).expect(422);
            town.asHead
                    .put(path, Map.of("startControl", "NOT_REQUIRED"), town.school)
                    .expect(200);
            events.none();
            Reply set = town.asHead
                    .put(path, Map.of("startControl", "REQUIRED"), town.school)
                    .expect(200);
            assertThat(set.at("/startControl").asString()).isEqualTo("REQUIRED");
            events.exactly(event(
                    PolicyCatalogue.POLICY_START_CONTROL_SET,
                    said -> said.required() && said.version() == 1 && town.head.equals(said.by())));
            assertThat(policies.requiringStartControl()).contains(town.school);
            Map<String, Object> settings = town.settings();
            settings.put("monthsTo", 12);
            town.put(settings).expect(200);
            assertThat(town.get().at("/startControl").asString()).isEqualTo("REQUIRED");
            town.asHead
                    .header("If-Match", set.etag())
                    .put(path, Map.of("startControl", "NOT_REQUIRED"), town.school)
                    .expectProblem(412, "stale-version");
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(town.asHead
                                .get("/api/policies/{school}/versions/1", town.school)
                                .at("/changed/0")
                                .asString())
                        .isEqualTo("REQUIRED"));
    }
}
