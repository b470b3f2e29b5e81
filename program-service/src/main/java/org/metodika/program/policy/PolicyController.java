package org.metodika.program.policy;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.Responses;
import org.metodika.program.policy.PolicyView.OfficerView;
import org.metodika.program.policy.PolicyView.RegulationView;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The policy of a school, its officer and its versions. */
@RestController
@RequestMapping("/api/policies/{schoolId}")
@Tag(name = "Policies")
public final class PolicyController {

    private final Policies policies;
    private final PolicyVersions versions;
    private final Directory directory;

    public PolicyController(Policies policies, PolicyVersions versions, Directory directory) {
        this.policies = policies;
        this.versions = versions;
        this.directory = directory;
    }

    /** @param appointedFrom first day */
    record Appointment(
            @NotNull @Nullable UUID staffId,
            @NotNull @Nullable LocalDate appointedFrom) {}

    /** @param releasedOn last day */
    record Release(@NotNull @Nullable LocalDate releasedOn) {}

    /** Whether preliminary control is required before a program starts (B47). */
    record StartControlRequest(@NotNull @Nullable StartControl startControl) {}

    /** Why an appointment does not hold. */
    record Reason(@Nullable String reason) {}

    @GetMapping
    @Operation(summary = "How a school works with programs; what ships where it has set nothing")
    ResponseEntity<PolicyView> read(@PathVariable String schoolId, Actor actor) {
        return ok(policies.find(schoolId, actor).orElseThrow(Problems::notFound));
    }

    @PutMapping
    @Operation(summary = "Replaces the settings; the officer stays")
    ResponseEntity<PolicyView> change(
            @PathVariable String schoolId, @Valid @RequestBody SettingsJson settings, Actor actor, Change change) {
        return ok(policies.change(schoolId, settings.settings(), actor, change).orProblem());
    }

    @PutMapping("/start-control")
    @Operation(summary = "Says whether programs start only when preliminary control lets them (B47)")
    ResponseEntity<PolicyView> controlStart(
            @PathVariable String schoolId, @Valid @RequestBody StartControlRequest sent, Actor actor, Change change) {
        return ok(policies.controlStart(schoolId, Objects.requireNonNull(sent.startControl()), actor, change)
                .orProblem());
    }

    @PostMapping("/officer")
    @Operation(summary = "Makes a member of the staff responsible for the development of programs, one at a time")
    ResponseEntity<PolicyView> appoint(
            @PathVariable String schoolId, @Valid @RequestBody Appointment appointment, Actor actor, Change change) {
        return ok(policies.appoint(
                        schoolId,
                        Objects.requireNonNull(appointment.staffId()),
                        Objects.requireNonNull(appointment.appointedFrom()),
                        actor,
                        change)
                .orProblem());
    }

    @PostMapping("/officer/release")
    @Operation(summary = "Releases the officer without anybody following")
    ResponseEntity<PolicyView> release(
            @PathVariable String schoolId, @Valid @RequestBody Release release, Actor actor, Change change) {
        return ok(policies.release(schoolId, Objects.requireNonNull(release.releasedOn()), actor, change)
                .orProblem());
    }

    @PostMapping("/officer/annulment")
    @Operation(summary = "Takes back the last appointment, recorded by mistake, with a reason that is kept")
    ResponseEntity<PolicyView> annulAppointment(
            @PathVariable String schoolId, @RequestBody Reason reason, Actor actor, Change change) {
        return ok(policies.annulAppointment(schoolId, Objects.requireNonNullElse(reason.reason(), ""), actor, change)
                .orProblem());
    }

    @GetMapping("/versions")
    @Operation(summary = "Versions of the policy, latest first; follows changes within a moment")
    Page<PolicyVersion> list(@PathVariable String schoolId, PageRequest page, Actor actor) {
        if (!policies.sees(schoolId, actor)) {
            throw Problems.notFound();
        }
        return Page.of(
                versions.page(schoolId, before(page), page.fetch()), page, found -> String.valueOf(found.version()));
    }

    @GetMapping("/versions/{version}")
    @Operation(summary = "One version of the policy; 0 is what ships")
    PolicyVersion version(@PathVariable String schoolId, @PathVariable int version, Actor actor) {
        if (!policies.sees(schoolId, actor)) {
            throw Problems.notFound();
        }
        return versions.find(schoolId, version).orElseThrow(Problems::notFound);
    }

    private static @Nullable Integer before(PageRequest page) {
        try {
            return page.after() == null ? null : Integer.valueOf(page.after());
        } catch (NumberFormatException notAVersion) {
            throw page.badCursor();
        }
    }

    private ResponseEntity<PolicyView> ok(Versioned<Policy> stored) {
        Policy policy = stored.state();
        LocalDate today = policies.today(policy.schoolId());
        Map<UUID, KnownPerson> people =
                directory.people(policy.officers().stream().map(Tenure::staffId).collect(Collectors.toSet()));
        OfficerView officer = policies.officer(policy, today)
                .map(tenure -> officer(tenure, people.get(tenure.staffId())))
                .orElse(null);
        return Responses.ok(
                stored,
                new PolicyView(
                        policy.schoolId(),
                        policy.version(),
                        PolicyMessages.content(policy),
                        policy.startControl(),
                        RegulationView.of(policies.regulation(policy, today)),
                        officer,
                        officer == null,
                        policy.officers().reversed().stream()
                                .map(tenure -> officer(tenure, people.get(tenure.staffId())))
                                .toList()));
    }

    private static OfficerView officer(Tenure tenure, @Nullable KnownPerson person) {
        return new OfficerView(
                tenure.staffId(),
                person == null ? null : person.fullName(),
                tenure.from(),
                tenure.until(),
                person == null ? null : person.dismissedOn());
    }
}
