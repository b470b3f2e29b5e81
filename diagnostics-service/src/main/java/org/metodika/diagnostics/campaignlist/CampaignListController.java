package org.metodika.diagnostics.campaignlist;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.access.DiagnosticsAction;
import org.metodika.diagnostics.instrument.Instruments;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists campaigns. */
@RestController
@RequestMapping("/api/diagnostics/campaigns")
@Tag(name = "Campaigns")
class CampaignListController {

    private static final int EXPORT_LIMIT = 10_000;
    private static final String BETWEEN = "~";

    private static final Table<Line> TABLE = Table.<Line>named("campaigns")
            .column("table.campaign", line -> line.row().title())
            .column("table.instrument", Line::instrument)
            .column("table.status", Line::status)
            .column("table.first-day", line -> line.row().firstDay())
            .column("table.last-day", line -> line.row().lastDay())
            .column("table.overdue", Line::overdue)
            .column("table.schools", line -> line.row().schools().size())
            .column("table.closed-on", line -> line.row().closedOn());

    private final MongoOperations mongo;
    private final Access access;
    private final Directory directory;
    private final Instruments instruments;
    private final MessageSource messages;

    CampaignListController(
            MongoOperations mongo,
            Access access,
            Directory directory,
            Instruments instruments,
            MessageSource messages) {
        this.mongo = mongo;
        this.access = access;
        this.directory = directory;
        this.instruments = instruments;
        this.messages = messages;
    }

    /** State of a campaign as a filter. */
    enum Status {
        DRAFT,
        OPEN,
        CLOSED,
        ANNULLED
    }

    /**
     * A campaign in the list.
     *
     * @param schools how many schools take part; 0 while a draft is for all
     */
    record Item(
            UUID id,
            String title,
            String instrument,
            int instrumentVersion,
            String status,
            LocalDate firstDay,
            LocalDate lastDay,
            boolean overdue,
            int schools,
            @Nullable LocalDate closedOn) {}

    private record Line(CampaignRow row, String instrument, String status, boolean overdue) {}

    @GetMapping
    @Operation(summary = "List campaigns, the one that begins last first; by school and status")
    Page<Item> list(
            Actor actor,
            PageRequest page,
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable Status status) {
        List<Criteria> wanted = wanted(actor, school, status);
        String after = page.after();
        if (after != null) {
            wanted.add(behind(after, page));
        }
        return Page.of(
                        mongo.find(query(wanted).limit(page.fetch()), CampaignRow.class),
                        page,
                        row -> row.firstDay() + BETWEEN + row.id())
                .map(row -> new Item(
                        row.id(),
                        row.title(),
                        row.instrument(),
                        row.instrumentVersion(),
                        row.status(),
                        row.firstDay(),
                        row.lastDay(),
                        isOverdue(row),
                        row.schools().size(),
                        row.closedOn()));
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same list as a table for printing")
    Export<?> table(
            Actor actor,
            Locale locale,
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable Status status) {
        return TABLE.of(mongo.find(query(wanted(actor, school, status)).limit(EXPORT_LIMIT), CampaignRow.class).stream()
                .map(row -> new Line(
                        row,
                        instruments
                                .find(row.instrument(), row.instrumentVersion())
                                .map(found -> found.title().in(locale))
                                .orElse(row.instrument()),
                        messages.getMessage(
                                "value.campaign-status." + row.status().toLowerCase(Locale.ROOT), null, locale),
                        isOverdue(row))));
    }

    /** Whoever plans for a school sees its drafts; a draft for the teachers of one tutor is that tutor's and the school's. */
    private List<Criteria> wanted(Actor actor, @Nullable String school, @Nullable Status status) {
        Reach reach = access.reach(actor, DiagnosticsAction.SEE);
        List<Criteria> wanted = new ArrayList<>();
        if (!reach.everybody()) {
            wanted.add(where("schools").is(reach.schoolId()));
            Criteria drafts = reach.persons() == null
                    ? where("schools").size(1)
                    : where("among")
                            .is(actor.staffId() == null ? "" : actor.staffId().toString());
            wanted.add(new Criteria().orOperator(where("opened").is(true), drafts));
        }
        if (school != null) {
            wanted.add(where("schools").is(school));
        }
        if (status != null) {
            wanted.add(where("status").is(status.name()));
        }
        return wanted;
    }

    private boolean isOverdue(CampaignRow row) {
        return row.isOverdue(
                directory.today(row.schools().isEmpty() ? "" : row.schools().getFirst()));
    }

    private static Criteria behind(String cursor, PageRequest page) {
        String[] parts = cursor.split(BETWEEN, -1);
        try {
            String day = LocalDate.parse(parts[0]).toString();
            String id = UUID.fromString(parts[parts.length - 1]).toString();
            return new Criteria()
                    .orOperator(
                            where("firstDay").lt(day),
                            where("firstDay").is(day).and("_id").lt(id));
        } catch (DateTimeParseException | IllegalArgumentException notACursor) {
            throw page.badCursor();
        }
    }

    private static Query query(List<Criteria> all) {
        Query query = all.isEmpty() ? new Query() : new Query(new Criteria().andOperator(all));
        return query.with(Sort.by(Sort.Direction.DESC, "firstDay", "_id"));
    }
}
