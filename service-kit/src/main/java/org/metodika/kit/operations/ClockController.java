package org.metodika.kit.operations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.time.PlayedClock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sets the clock of the service; exists in the local profile only. */
@RestController
@RequestMapping("/api/admin/${spring.application.name}/clock")
public final class ClockController {

    private final PlayedClock clock;
    private final Access access;

    public ClockController(PlayedClock clock, Access access) {
        this.clock = clock;
        this.access = access;
    }

    /** The present moment of the service. */
    record Now(@NotNull Instant now) {}

    @GetMapping
    Now read(Actor actor) {
        access.reach(actor, OperationsAction.OPERATE);
        return new Now(clock.instant());
    }

    @PutMapping
    Now set(Actor actor, @Valid @RequestBody Now to) {
        access.reach(actor, OperationsAction.OPERATE);
        clock.set(to.now());
        return new Now(clock.instant());
    }
}
