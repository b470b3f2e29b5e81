package org.metodika.program.meetinglist;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The book of minutes. */
@RestController
@RequestMapping("/api/meetings")
@Tag(name = "Meetings")
public final class MeetingListController {

    private final MeetingBook book;
    private final MessageSource messages;
    private final Table<MeetingRow> table;

    public MeetingListController(MeetingBook book, MessageSource messages) {
        this.book = book;
        this.messages = messages;
        this.table = Table.<MeetingRow>named("meetings")
                .column("meeting.column.school", MeetingRow::schoolId)
                .column("meeting.column.kind", row -> word("meeting-kind", row.kind()))
                .column("meeting.column.held-on", MeetingRow::heldOn)
                .column("meeting.column.number", MeetingRow::number)
                .column("meeting.column.first-item", MeetingRow::firstItem)
                .column("meeting.column.agenda-items", MeetingRow::agendaItems)
                .column("meeting.column.decisions", MeetingRow::decisions)
                .column("meeting.column.status", row -> word("meeting-status", row.status()))
                .column("meeting.column.signed-on", MeetingRow::signedOn)
                .column("meeting.column.id", MeetingRow::id);
    }

    /** A meeting in the list. */
    record MeetingItem(
            UUID id,
            String schoolId,
            String kind,
            LocalDate heldOn,
            int schoolYear,
            String number,
            @Nullable UUID associationHeadId,
            @Nullable String firstItem,
            int agendaItems,
            int decisions,
            @Nullable UUID schoolProgrammeId,
            String status,
            @Nullable LocalDate signedOn) {

        static MeetingItem of(MeetingRow row) {
            return new MeetingItem(
                    row.id(),
                    row.schoolId(),
                    row.kind(),
                    row.heldOn(),
                    row.schoolYear(),
                    row.number(),
                    row.associationHeadId(),
                    row.firstItem(),
                    row.agendaItems(),
                    row.decisions(),
                    row.schoolProgrammeId(),
                    row.status(),
                    row.signedOn());
        }
    }

    @GetMapping
    @Operation(summary = "Meetings within reach, newest first; follows changes within a moment")
    Page<MeetingItem> list(
            @Parameter(description = "School code") @RequestParam(required = false) @Nullable String school,
            @Parameter(description = "Kind of meeting") @RequestParam(required = false) MeetingBook.@Nullable Kind kind,
            @Parameter(description = "Year in which the school year begins") @RequestParam(required = false) @Nullable
                    Integer schoolYear,
            @Parameter(description = "School programme that was discussed") @RequestParam(required = false) @Nullable
                    UUID schoolProgramme,
            PageRequest page,
            Actor actor) {
        return book.page(new MeetingBook.Filter(school, kind, schoolYear, schoolProgramme), page, actor)
                .map(MeetingItem::of);
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same as a table: CSV or XLSX by Accept or ?format=csv|xlsx")
    Export<?> table(
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) MeetingBook.@Nullable Kind kind,
            @RequestParam(required = false) @Nullable Integer schoolYear,
            @RequestParam(required = false) @Nullable UUID schoolProgramme,
            Actor actor) {
        return table.of(book.all(new MeetingBook.Filter(school, kind, schoolYear, schoolProgramme), actor));
    }

    /** A code as people read it, in the language of the request. */
    private @Nullable String word(String type, String constant) {
        String name = constant.toLowerCase(Locale.ROOT).replace('_', '-');
        return messages.getMessage("value." + type + "." + name, null, constant, LocaleContextHolder.getLocale());
    }
}
