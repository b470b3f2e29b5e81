package org.metodika.program.staff.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.Responses;
import org.metodika.program.staff.application.Staff;
import org.metodika.program.staff.application.StaffEntry;
import org.metodika.program.staff.domain.StaffMember;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One staff member at a time: looked at, entered, changed, dismissed. */
@RestController
@RequestMapping("/api/directory/staff")
@Tag(name = "Directory: staff")
public final class StaffController {

    private final Staff staff;

    public StaffController(Staff staff) {
        this.staff = staff;
    }

    /** @param dismissedOn last day of work */
    record Dismissal(@NotNull LocalDate dismissedOn) {}

    /** @param reason why the dismissal is undone; kept */
    record Annulment(@NotBlank String reason) {}

    @Operation(summary = "One staff member, as far as the caller may see them")
    @GetMapping("/{staffId}")
    ResponseEntity<StaffView> read(Actor actor, @PathVariable UUID staffId) {
        Staff.Seen seen = staff.find(staffId, actor).orElseThrow(Problems::notFound);
        return Responses.ok(seen.person(), StaffView.of(seen));
    }

    @Operation(summary = "Enter one staff member by hand; the account follows by itself")
    @PostMapping
    ResponseEntity<StaffView> enter(Actor actor, Change change, @Valid @RequestBody NewStaffMember person) {
        Versioned<StaffMember> entered = staff.enter(
                        person.schoolId(), person.staffNumber().strip(), person.entry(), actor, change)
                .orProblem();
        return Responses.created(
                entered, StaffView.whole(entered.state()), "/api/directory/staff/{staffId}", entered.id());
    }

    @Operation(summary = "Replace the facts of a staff member; a date of hiring after the dismissal brings them back")
    @PutMapping("/{staffId}")
    ResponseEntity<StaffView> change(
            Actor actor, Change change, @PathVariable UUID staffId, @RequestBody StaffEntry entry) {
        return whole(staff.change(staffId, entry, actor, change).orProblem());
    }

    @Operation(summary = "Record that a staff member leaves; the account is blocked after the last day of work")
    @PostMapping("/{staffId}/dismissal")
    ResponseEntity<StaffView> dismiss(
            Actor actor, Change change, @PathVariable UUID staffId, @Valid @RequestBody Dismissal dismissal) {
        return whole(
                staff.dismiss(staffId, dismissal.dismissedOn(), actor, change).orProblem());
    }

    @Operation(summary = "Undo a dismissal that was recorded by mistake, with a reason that is kept")
    @PostMapping("/{staffId}/dismissal/annulment")
    ResponseEntity<StaffView> annulDismissal(
            Actor actor, Change change, @PathVariable UUID staffId, @Valid @RequestBody Annulment annulment) {
        return whole(
                staff.annulDismissal(staffId, annulment.reason(), actor, change).orProblem());
    }

    private static ResponseEntity<StaffView> whole(Versioned<StaffMember> person) {
        return Responses.ok(person, StaffView.whole(person.state()));
    }
}
