package org.metodika.program.acts;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
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

/** The register as a list. */
@RestController
@RequestMapping("/api/acts")
@Tag(name = "Acts")
public final class ActListController {

    private static final int LONGEST_TEXT = 200;

    private final ActList list;
    private final MessageSource messages;
    private final Table<ActView> table;

    public ActListController(ActList list, MessageSource messages) {
        this.list = list;
        this.messages = messages;
        this.table = Table.<ActView>named("acts")
                .column("act.column.school", ActView::schoolId)
                .column("act.column.kind", act -> word("act-kind", act.kind()))
                .column("act.column.number", ActView::number)
                .column("act.column.date", ActView::date)
                .column("act.column.title", ActView::title)
                .column("act.column.valid-from", ActView::validFrom)
                .column("act.column.valid-until", ActView::validUntil)
                .column("act.column.standing", act -> word("standing", act.standing()))
                .column("act.column.repealed-from", ActView::repealedFrom)
                .column("act.column.repeal-ground", ActView::repealGround)
                .column("act.column.id", ActView::id);
    }

    @GetMapping
    @Operation(summary = "Acts within reach, newest first; follows changes within a moment")
    Page<ActView> list(
            @Parameter(description = "School code: its own acts") @RequestParam(required = false) @Nullable
                    String school,
            @Parameter(description = "true: the common acts alone, false: without them")
                    @RequestParam(required = false)
                    @Nullable
                    Boolean common,
            @Parameter(description = "Kind") @RequestParam(required = false) @Nullable ActKind kind,
            @Parameter(description = "In force on this day") @RequestParam(required = false) @Nullable
                    LocalDate inForceOn,
            @Parameter(description = "Part of the number or title")
                    @RequestParam(required = false)
                    @Size(max = LONGEST_TEXT)
                    @Nullable
                    String q,
            PageRequest page,
            Actor actor) {
        return list.page(new ActList.Filter(school, common, kind, inForceOn, q), page, actor);
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same as a table: CSV or XLSX by Accept or ?format=csv|xlsx")
    Export<ActView> table(
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable Boolean common,
            @RequestParam(required = false) @Nullable ActKind kind,
            @RequestParam(required = false) @Nullable LocalDate inForceOn,
            @RequestParam(required = false) @Size(max = LONGEST_TEXT) @Nullable String q,
            Actor actor) {
        return table.of(list.all(new ActList.Filter(school, common, kind, inForceOn, q), actor));
    }

    /** A code as people read it, in the language of the request. */
    private @Nullable String word(String type, Enum<?> constant) {
        String name = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return messages.getMessage(
                "value." + type + "." + name, null, constant.name(), LocaleContextHolder.getLocale());
    }
}
