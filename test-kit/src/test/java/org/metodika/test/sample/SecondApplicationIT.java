package org.metodika.test.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.metodika.contracts.school.SchoolCatalogue;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

/** An application of another configuration knows nothing of what the tests before it published. */
@PlatformTest(properties = "sample.of-its-own=true")
class SecondApplicationIT {

    private final Api api;
    private final Topics topics;

    SecondApplicationIT(Api api, Topics topics) {
        this.api = api;
        this.topics = topics;
    }

    @Test
    void beginsWithAnEmptyDatabaseAndEmptyTopics() {
        topics.publish(SchoolCatalogue.SCHOOL_REGISTERED, "3003", PlatformIT.school("3003"), 1);
        topics.awaitConsumed(SchoolCatalogue.SCHOOL_EVENTS);

        assertThat(api.as(Tokens.methodist()).get("/api/schools").at("/items").asInt())
                .isEqualTo(1);
    }
}
