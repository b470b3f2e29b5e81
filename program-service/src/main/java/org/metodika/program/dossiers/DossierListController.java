package org.metodika.program.dossiers;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.export.CodeWords;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.metodika.program.leading.LedList;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of dossiers: which are incomplete, and what they lack (B50). */
@RestController
@RequestMapping("/api/dossiers")
@Tag(name = "Dossiers")
public final class DossierListController {

    private final DossierList dossiers;
    private final Directory directory;
    private final CodeWords words;
    private final Table<LedList.Named<DossierRow>> table;

    public DossierListController(DossierList dossiers, Directory directory, MessageSource messages) {
        this.dossiers = dossiers;
        this.directory = directory;
        this.words = new CodeWords(messages);
        this.table = Table.<LedList.Named<DossierRow>>named("dossiers")
                .column("dossier.column.school", line -> line.row().schoolId())
                .column("dossier.column.teacher", LedList.Named::teacherName)
                .column("dossier.column.leader", LedList.Named::leaderName)
                .column(
                        "dossier.column.kind",
                        line -> words.of("dossier-kind", line.row().kind()))
                .column(
                        "dossier.column.missing",
                        line -> missing(line, lack -> words.of("dossier-document", lack.document())))
                .column("dossier.column.what", line -> missing(line, lack -> what(lack, today(line))))
                .column(
                        "dossier.column.bringer",
                        line -> missing(line, lack -> words.of("dossier-bringer", lack.bringer())))
                .column("dossier.column.since", line -> missing(line, lack -> CodeWords.day(lack.since())))
                .column("dossier.column.judged-from", line -> line.row().judgedFrom())
                .column("dossier.column.id", line -> line.row().id());
    }

    private LocalDate today(LedList.Named<DossierRow> line) {
        return directory.today(line.row().schoolId());
    }

    /** As many parts as documents are missing, in the order of the documents in each column. */
    private String missing(LedList.Named<DossierRow> line, Function<DossierRow.Lack, @Nullable String> part) {
        return line.row().missing(today(line)).stream()
                .map(part)
                .map(String::valueOf)
                .collect(Collectors.joining("; "));
    }

    private String what(DossierRow.Lack lack, LocalDate today) {
        return lack.parts().stream()
                .filter(part -> !part.since().isAfter(today))
                .map(part -> String.valueOf(words.of("dossier-gap", part.kind())))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /**
     * A dossier in the list.
     *
     * @param missing documents of which something is missing today
     */
    record DossierEntry(
            UUID id,
            String kind,
            String schoolId,
            UUID teacherId,
            @Nullable String teacherName,
            @Nullable UUID leaderId,
            @Nullable String leaderName,
            String status,
            LocalDate draftedOn,
            @Nullable LocalDate judgedFrom,
            List<MissingEntry> missing) {}

    /**
     * A document of which something is missing today.
     *
     * @param title what it is, in the language of the reader
     * @param what what is missing, in the language of the reader
     * @param bringerId absent where it is not one person
     */
    record MissingEntry(
            String document,
            @Nullable String title,
            String what,
            LocalDate since,
            String bringer,
            @Nullable UUID bringerId) {}

    private DossierEntry entry(LedList.Named<DossierRow> line) {
        DossierRow row = line.row();
        LocalDate today = today(line);
        return new DossierEntry(
                row.id(),
                row.kind(),
                row.schoolId(),
                row.teacherId(),
                line.teacherName(),
                row.leaderId(),
                line.leaderName(),
                row.status(),
                row.draftedOn(),
                row.judgedFrom(),
                row.missing(today).stream()
                        .map(lack -> new MissingEntry(
                                lack.document(),
                                words.of("dossier-document", lack.document()),
                                what(lack, today),
                                lack.since(),
                                lack.bringer(),
                                lack.bringerId()))
                        .toList());
    }

    @GetMapping
    @Operation(summary = "Dossiers within reach, newest first; follows changes within a moment")
    Page<DossierEntry> list(
            @Parameter(description = "School code") @RequestParam(required = false) @Nullable String school,
            @Parameter(description = "Id of the teacher") @RequestParam(required = false) @Nullable UUID teacher,
            @Parameter(description = "Id of the tutor or leader") @RequestParam(required = false) @Nullable UUID leader,
            @Parameter(description = "Of programs or of supports") @RequestParam(required = false)
                    Subject.@Nullable Kind kind,
            @Parameter(description = "Document of which something is missing today")
                    @RequestParam(required = false)
                    @Nullable
                    DossierDocument missing,
            @Parameter(description = "Whether nothing is missing today") @RequestParam(required = false) @Nullable
                    Boolean complete,
            PageRequest page,
            Actor actor) {
        return dossiers.page(new DossierList.Filter(school, teacher, leader, kind, missing, complete), page, actor)
                .map(this::entry);
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same as a table: CSV or XLSX by Accept or ?format=csv|xlsx")
    Export<?> table(
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable UUID teacher,
            @RequestParam(required = false) @Nullable UUID leader,
            @RequestParam(required = false) Subject.@Nullable Kind kind,
            @RequestParam(required = false) @Nullable DossierDocument missing,
            @RequestParam(required = false) @Nullable Boolean complete,
            Actor actor) {
        return table.of(dossiers.all(new DossierList.Filter(school, teacher, leader, kind, missing, complete), actor));
    }
}
