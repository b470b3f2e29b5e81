package org.metodika.program.roster;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.KnownSchool;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.metodika.program.roster.Roster.Wanted;
import org.metodika.program.school.application.DirectoryAction;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The lists of the directory. */
@RestController
@RequestMapping("/api/directory")
@Tag(name = "Directory: lists")
public final class RosterController {

    private static final Table<Line> TABLE = Table.<Line>named("staff")
            .column("column.schoolId", line -> line.row().schoolId())
            .column("column.staffNumber", line -> line.row().staffNumber())
            .column("column.lastName", line -> line.row().lastName())
            .column("column.firstName", line -> line.row().firstName())
            .column("column.patronymic", line -> line.row().patronymic())
            .column("column.email", line -> line.row().email())
            .column("column.position", line -> line.row().position())
            .column("column.staffGroup", line -> line.row().staffGroup())
            .column("column.subjects", line -> String.join(", ", line.row().subjects()))
            .column("column.employmentKind", line -> line.row().employmentKind())
            .column("column.hiredOn", line -> line.row().hiredOn())
            .column("column.totalExperienceYears", line -> line.row().totalExperienceYears())
            .column("column.category", line -> line.row().category())
            .column("column.roles", line -> String.join(", ", line.row().roles()))
            .column("column.tutor", line -> line.number(line.row().tutorId()))
            .column("column.associationHead", line -> line.number(line.row().associationHeadId()));

    private final Roster roster;
    private final Access access;

    public RosterController(Roster roster, Access access) {
        this.roster = roster;
        this.access = access;
    }

    private record Line(PersonRow row, Map<UUID, String> numbers) {
        @Nullable
        String number(@Nullable UUID id) {
            return id == null ? null : numbers.get(id);
        }
    }

    /** A school in the list. */
    record SchoolItem(String id, String name, String organisationType, String timeZone) {}

    /**
     * A person in the list; whoever may see the names alone gets nothing else.
     *
     * @param dismissedOn last day of work of a person who left
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PersonItem(
            UUID id,
            String schoolId,
            String lastName,
            String firstName,
            @Nullable String patronymic,
            @Nullable String staffNumber,
            @Nullable String email,
            @Nullable String position,
            @Nullable String staffGroup,
            @Nullable List<String> subjects,
            @Nullable String employmentKind,
            @Nullable String category,
            @Nullable List<String> roles,
            @Nullable UUID tutorId,
            @Nullable UUID associationHeadId,
            @Nullable LocalDate dismissedOn) {

        static PersonItem of(PersonRow row, boolean namesOnly) {
            return namesOnly
                    ? new PersonItem(
                            row.staffId(),
                            row.schoolId(),
                            row.lastName(),
                            row.firstName(),
                            row.patronymic(),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null)
                    : new PersonItem(
                            row.staffId(),
                            row.schoolId(),
                            row.lastName(),
                            row.firstName(),
                            row.patronymic(),
                            row.staffNumber(),
                            row.email(),
                            row.position(),
                            row.staffGroup(),
                            row.subjects(),
                            row.employmentKind(),
                            row.category(),
                            row.roles(),
                            row.tutorId(),
                            row.associationHeadId(),
                            row.dismissedOn());
        }
    }

    @Operation(summary = "Schools within reach, by code")
    @GetMapping("/schools")
    Page<SchoolItem> schools(Actor actor, PageRequest page) {
        Reach reach = access.reach(actor, DirectoryAction.SEE_NAMES);
        return Page.of(roster.schools(reach, page.after(), page.fetch()), page, KnownSchool::id)
                .map(school ->
                        new SchoolItem(school.id(), school.name(), school.organisationType(), school.timeZone()));
    }

    @Operation(summary = "Staff within reach, by name")
    @GetMapping("/staff")
    Page<PersonItem> staff(
            Actor actor,
            PageRequest page,
            @Parameter(description = "School code") @RequestParam(required = false) @Nullable String school,
            @Parameter(description = "Beginning of the name, family name first")
                    @RequestParam(required = false)
                    @Nullable
                    String q,
            @Parameter(description = "With those who left") @RequestParam(defaultValue = "false") boolean former) {
        Reach names = access.reach(actor, DirectoryAction.SEE_NAMES);
        Reach contacts = access.reach(actor, DirectoryAction.SEE);
        List<PersonRow> rows = roster.page(names, new Wanted(school, q, former), cursor(page), page.fetch())
                .orElseThrow(page::badCursor);
        return Page.of(rows, page, row -> row.staffId().toString())
                .map(row -> PersonItem.of(row, !contacts.covers(row.schoolId(), row.staffId())));
    }

    @Operation(summary = "The staff list as a table; what comes out can be imported again")
    @GetMapping(
            path = "/staff",
            produces = {Export.CSV, Export.XLSX})
    Export<?> table(
            Actor actor,
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "false") boolean former) {
        Reach contacts = access.reach(actor, DirectoryAction.SEE);
        Map<UUID, String> numbers = roster.numbers(contacts);
        return TABLE.of(roster.all(contacts, new Wanted(school, q, former)).map(row -> new Line(row, numbers)));
    }

    private static @Nullable UUID cursor(PageRequest page) {
        String after = page.after();
        try {
            return after == null ? null : UUID.fromString(after);
        } catch (IllegalArgumentException notAnId) {
            throw page.badCursor();
        }
    }
}
