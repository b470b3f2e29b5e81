package org.metodika.program.memberships;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.metodika.program.memberships.Memberships.Member;
import org.metodika.program.memberships.Memberships.Wanted;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists of methodical associations and of their members. */
@RestController
@RequestMapping("/api/associations")
@Tag(name = "Methodical associations")
public final class AssociationListController {

    private static final Table<Member> MEMBERS = Table.<Member>named("association-members")
            .column("column.fullName", Member::name)
            .column("association.column.staff-id", Member::id);

    private final Memberships memberships;
    private final MessageSource messages;
    private final Table<AssociationItem> table;

    public AssociationListController(Memberships memberships, MessageSource messages) {
        this.memberships = memberships;
        this.messages = messages;
        this.table = Table.<AssociationItem>named("associations")
                .column("association.column.school", AssociationItem::schoolId)
                .column("association.column.name", AssociationItem::name)
                .column("association.column.subject-area", AssociationItem::subjectArea)
                .column("association.column.head", AssociationItem::headName)
                .column("association.column.status", item -> word(item.status()))
                .column("association.column.vacant-since", AssociationItem::vacantSince)
                .column("association.column.members", AssociationItem::members)
                .column("association.column.dissolved-on", AssociationItem::dissolvedOn)
                .column("association.column.id", AssociationItem::id);
    }

    @Operation(summary = "Associations within reach, by school and name, with the number of members")
    @GetMapping
    Page<AssociationItem> list(
            @Parameter(description = "School code") @RequestParam(required = false) @Nullable String school,
            @Parameter(description = "With those that were dissolved") @RequestParam(defaultValue = "false")
                    boolean dissolved,
            PageRequest page,
            Actor actor) {
        return memberships.page(new Wanted(school, dissolved), page, actor);
    }

    @Operation(summary = "The same as a table, followed by heads for whom no association is registered")
    @GetMapping(produces = {Export.CSV, Export.XLSX})
    Export<AssociationItem> table(
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(defaultValue = "false") boolean dissolved,
            Actor actor) {
        return table.of(memberships.all(new Wanted(school, dissolved), actor));
    }

    @Operation(
            summary = "Heads whom people name in the directory though no association is registered for them",
            description = "An import of staff can make such. Register the association to give it a name.")
    @GetMapping("/unregistered")
    Page<AssociationItem> unregistered(
            @Parameter(description = "School code") @RequestParam(required = false) @Nullable String school,
            PageRequest page,
            Actor actor) {
        return memberships.unregistered(school, page, actor);
    }

    @Operation(summary = "Members of an association by name; follows changes within a moment")
    @GetMapping("/{associationId}/members")
    Page<Member> members(@PathVariable UUID associationId, PageRequest page, Actor actor) {
        List<Member> all = memberships.members(associationId, actor).orElseThrow(Problems::notFound);
        List<Member> rest = all.subList(start(all, page), all.size());
        return Page.of(
                rest.subList(0, Math.min(page.fetch(), rest.size())),
                page,
                member -> member.id().toString());
    }

    @Operation(summary = "The same as a table")
    @GetMapping(
            path = "/{associationId}/members",
            produces = {Export.CSV, Export.XLSX})
    Export<Member> membersTable(@PathVariable UUID associationId, Actor actor) {
        return MEMBERS.of(memberships.members(associationId, actor).orElseThrow(Problems::notFound).stream());
    }

    /** Where the page begins: behind the member whom the cursor names. */
    private static int start(List<Member> all, PageRequest page) {
        String after = page.after();
        if (after == null) {
            return 0;
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().toString().equals(after)) {
                return i + 1;
            }
        }
        throw page.badCursor();
    }

    private @Nullable String word(AssociationStatus status) {
        String name = status.name().toLowerCase(Locale.ROOT);
        return messages.getMessage(
                "value.association-status." + name, null, status.name(), LocaleContextHolder.getLocale());
    }
}
