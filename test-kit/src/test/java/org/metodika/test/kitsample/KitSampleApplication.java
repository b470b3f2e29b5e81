package org.metodika.test.kitsample;

import java.util.UUID;
import org.metodika.kit.identity.Actor;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A service on the service kit, as small as can be. */
@SpringBootApplication
class KitSampleApplication {

    @RestController
    static class WhoAmI {

        /** What the service understood of the token. */
        @GetMapping("/api/me")
        Me me(Actor actor) {
            return new Me(actor.roles().toString(), String.valueOf(actor.schoolId()), actor.staffId());
        }
    }

    record Me(String roles, String schoolId, UUID staffId) {}
}
