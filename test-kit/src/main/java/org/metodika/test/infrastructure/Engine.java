package org.metodika.test.infrastructure;

import java.time.Duration;
import java.util.Optional;

/** What is asked of a container engine before it is chosen. */
interface Engine {

    /** Why no engine can be used; empty when one answers. */
    Optional<String> absence();

    /** Whether the image lies on this machine. */
    boolean has(String image);

    /** Fetches an image; gives the reason when it did not come in time. */
    Optional<String> pull(String image, Duration within);
}
