package org.metodika.kit.operations;

import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.projection.DeadLetter;
import org.metodika.kit.projection.DeadLetters;
import org.metodika.kit.projection.Repair;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Messages that could not be digested: looked at, redelivered, dismissed. */
@RestController
@RequestMapping("/api/admin/${spring.application.name}/dead-letters")
public final class DeadLetterController {

    private final DeadLetters deadLetters;
    private final Repair repair;
    private final Access access;

    public DeadLetterController(DeadLetters deadLetters, Repair repair, Access access) {
        this.deadLetters = deadLetters;
        this.repair = repair;
        this.access = access;
    }

    @GetMapping
    Page<DeadLetter> list(Actor actor, PageRequest page) {
        access.reach(actor, OperationsAction.OPERATE);
        return Page.of(deadLetters.page(page.after(), page.limit() + 1), page, DeadLetter::id);
    }

    @PostMapping("/{id}/redelivery")
    DeadLetter redeliver(Actor actor, @PathVariable String id) {
        access.reach(actor, OperationsAction.OPERATE);
        return repair.redeliver(id);
    }

    @PostMapping("/{id}/dismissal")
    DeadLetter dismiss(Actor actor, @PathVariable String id) {
        access.reach(actor, OperationsAction.OPERATE);
        return repair.dismiss(id);
    }
}
