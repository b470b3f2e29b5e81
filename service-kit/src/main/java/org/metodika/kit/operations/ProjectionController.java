package org.metodika.kit.operations;

import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.projection.Repair;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Rebuilds a read model from the beginning of its topic. */
@RestController
@RequestMapping("/api/admin/${spring.application.name}/projections")
public final class ProjectionController {

    private final Repair repair;
    private final Access access;

    public ProjectionController(Repair repair, Access access) {
        this.repair = repair;
        this.access = access;
    }

    /** @param rows number of rows after the rebuild */
    record Rebuilt(String projection, long rows) {}

    @PostMapping("/{name}/rebuild")
    Rebuilt rebuild(Actor actor, @PathVariable String name) {
        access.reach(actor, OperationsAction.OPERATE);
        return new Rebuilt(name, repair.rebuild(name));
    }
}
