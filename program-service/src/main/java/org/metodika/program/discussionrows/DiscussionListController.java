package org.metodika.program.discussionrows;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists of discussions. */
@RestController
@RequestMapping("/api/programs/{programId}/discussions")
@Tag(name = "Programs: discussions")
public final class DiscussionListController {

    private final DiscussionList list;
    private final MessageSource messages;
    private final Table<DiscussionSummary> table;

    public DiscussionListController(DiscussionList list, MessageSource messages) {
        this.list = list;
        this.messages = messages;
        this.table = Table.<DiscussionSummary>named("discussions")
                .column("discussion.column.held-on", DiscussionSummary::heldOn)
                .column("discussion.column.party", row -> party(row.party()))
                .column("discussion.column.protocol-number", DiscussionSummary::protocolNumber)
                .column("discussion.column.protocol-date", DiscussionSummary::protocolDate)
                .column("discussion.column.attendance", DiscussionSummary::attendance)
                .column("discussion.column.accepted", DiscussionSummary::accepted)
                .column("discussion.column.rejected", DiscussionSummary::rejected)
                .column("discussion.column.open", DiscussionSummary::open)
                .column("discussion.column.annulled", DiscussionSummary::annulled);
    }

    @GetMapping
    @Operation(summary = "Discussions of the program, youngest first; follows changes within a moment")
    Page<DiscussionSummary> list(@PathVariable UUID programId, PageRequest page, Actor actor) {
        return list.page(programId, page, actor);
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same as a table: CSV or XLSX by Accept or ?format=csv|xlsx")
    Export<DiscussionSummary> table(@PathVariable UUID programId, Actor actor) {
        return table.of(list.all(programId, actor));
    }

    private @Nullable String party(String constant) {
        String name = constant.toLowerCase(Locale.ROOT).replace('_', '-');
        return messages.getMessage("value.discussion-party." + name, null, constant, LocaleContextHolder.getLocale());
    }
}
