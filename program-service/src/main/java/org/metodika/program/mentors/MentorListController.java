package org.metodika.program.mentors;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.export.CodeWords;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The mentor pool as a list. */
@RestController
@RequestMapping("/api/mentors")
@Tag(name = "Mentor pool")
public final class MentorListController {

    private final MentorList mentors;
    private final Directory directory;
    private final Table<MentorList.Entry> table;

    public MentorListController(MentorList mentors, Directory directory, MessageSource messages) {
        this.mentors = mentors;
        this.directory = directory;
        CodeWords words = new CodeWords(messages);
        this.table = Table.<MentorList.Entry>named("mentors")
                .column("support.column.school", line -> line.row().schoolId())
                .column("support.column.mentor", MentorList.Entry::name)
                .column(
                        "mentor.column.subjects",
                        line -> String.join(", ", line.row().subjects()))
                .column(
                        "mentor.column.ground",
                        line -> words.of("mentor-ground", line.row().ground()))
                .column("mentor.column.number", line -> line.row().number())
                .column("mentor.column.grounded-on", line -> line.row().groundedOn())
                .column(
                        "mentor.column.category",
                        line -> words.of("attested-category", line.row().category()))
                .column("mentor.column.valid-until", line -> line.row().validUntil())
                .column("mentor.column.leads", MentorList.Entry::leads)
                .column("mentor.column.capacity", line -> line.row().capacity())
                .column("mentor.column.admitted-on", line -> line.row().admittedOn())
                .column("mentor.column.ended-on", line -> line.row().endedOn())
                .column("support.column.id", line -> line.row().id());
    }

    /**
     * A mentor in the list.
     *
     * @param groundHolds whether the result of the attestation holds today; true where there is no term
     * @param leads how many people the mentor leads now by supports, routes and programs, each counted once
     * @param full whether that is as many as the capacity, or more
     */
    record MentorEntry(
            UUID id,
            String schoolId,
            @Nullable String name,
            List<String> subjects,
            String ground,
            @Nullable String number,
            LocalDate groundedOn,
            @Nullable String category,
            @Nullable LocalDate validUntil,
            boolean groundHolds,
            @Nullable Integer capacity,
            int leads,
            boolean full,
            LocalDate admittedOn,
            @Nullable LocalDate endedOn) {

        static MentorEntry of(MentorList.Entry line, LocalDate today) {
            MentorRow row = line.row();
            LocalDate validUntil = row.validUntil();
            Integer capacity = row.capacity();
            return new MentorEntry(
                    row.id(),
                    row.schoolId(),
                    line.name(),
                    row.subjects(),
                    row.ground(),
                    row.number(),
                    row.groundedOn(),
                    row.category(),
                    validUntil,
                    validUntil == null || !validUntil.isBefore(today),
                    capacity,
                    line.leads(),
                    capacity != null && line.leads() >= capacity,
                    row.admittedOn(),
                    row.endedOn());
        }
    }

    @GetMapping
    @Operation(summary = "The mentor pool within reach, newest first; follows changes within a moment")
    Page<MentorEntry> list(
            @Parameter(description = "School code") @RequestParam(required = false) @Nullable String school,
            @Parameter(description = "Beginning of a subject") @RequestParam(required = false) @Nullable String subject,
            @Parameter(description = "Those who have left the pool") @RequestParam(defaultValue = "false")
                    boolean former,
            PageRequest page,
            Actor actor) {
        return mentors.page(new MentorList.Wanted(school, subject, former), page, actor)
                .map(line -> MentorEntry.of(line, directory.today(line.row().schoolId())));
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same as a table: CSV or XLSX by Accept or ?format=csv|xlsx")
    Export<?> table(
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(defaultValue = "false") boolean former,
            Actor actor) {
        return table.of(mentors.all(new MentorList.Wanted(school, subject, former), actor));
    }
}
