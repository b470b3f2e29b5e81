package org.metodika.monitoring.announcement.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.NewId;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.Responses;
import org.metodika.kit.web.export.CodeWords;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.metodika.monitoring.announcement.application.Announcements;
import org.metodika.monitoring.announcement.domain.Announcement;
import org.metodika.monitoring.announcement.domain.AnnouncementId;
import org.metodika.monitoring.announcement.domain.Kind;
import org.metodika.monitoring.announcement.domain.Status;
import org.metodika.monitoring.announcement.web.AnnouncementRequests.ContentRequest;
import org.metodika.monitoring.announcement.web.AnnouncementRequests.DraftRequest;
import org.metodika.monitoring.announcement.web.AnnouncementRequests.WithdrawalRequest;
import org.metodika.monitoring.announcement.web.AnnouncementViews.AnnouncementView;
import org.metodika.monitoring.announcement.web.AnnouncementViews.ListedAnnouncement;
import org.metodika.monitoring.announcementrows.AnnouncementRow;
import org.metodika.monitoring.daylist.DayFilter;
import org.metodika.monitoring.daylist.DayList;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.MessageSource;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Announcements and methodical materials, for those who make them (E14). */
@RestController
@RequestMapping("/api/monitoring/announcements")
@Tag(name = "Announcements", description = "Информационно-методическая поддержка: объявления и методические материалы")
final class AnnouncementController {

    private final Announcements announcements;
    private final DayList<AnnouncementRow> rows;
    private final CodeWords words;

    AnnouncementController(Announcements announcements, DayList<AnnouncementRow> rows, MessageSource messages) {
        this.announcements = announcements;
        this.rows = rows;
        this.words = new CodeWords(messages);
    }

    /** Which announcements are asked for; what is absent does not matter. */
    record AnnouncementQuery(
            @Parameter(description = "What is announced") @Nullable
            Kind kind,

            @Parameter(description = "How it stands") @Nullable
            Status status) {}

    @GetMapping
    @Operation(summary = "Announcements that the caller answers for, by their first day")
    Page<ListedAnnouncement> list(@Valid @ParameterObject AnnouncementQuery query, PageRequest page, Actor actor) {
        return rows.page(wanted(query, actor), page).map(ListedAnnouncement::of);
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same list as a table, all of it")
    Export<ListedAnnouncement> table(@Valid @ParameterObject AnnouncementQuery query, Actor actor) {
        return Table.<ListedAnnouncement>named("announcements")
                .column("table.announcement.school", ListedAnnouncement::schoolId)
                .column(
                        "table.announcement.kind",
                        row -> words.of("announcement-kind", row.kind().name()))
                .column("table.announcement.title", ListedAnnouncement::title)
                .column(
                        "table.announcement.status",
                        row -> words.of("announcement-status", row.status().name()))
                .column("table.announcement.valid-from", ListedAnnouncement::validFrom)
                .column("table.announcement.valid-until", ListedAnnouncement::validUntil)
                .column("table.announcement.id", ListedAnnouncement::id)
                .of(rows.pages(wanted(query, actor))
                        .flatMap(page -> page.items().stream())
                        .map(ListedAnnouncement::of));
    }

    @GetMapping("/{id}")
    @Operation(summary = "An announcement, for whoever answers for it and for those whom it concerns while it is shown")
    ResponseEntity<AnnouncementView> one(@PathVariable AnnouncementId id, Actor actor) {
        return ok(announcements.find(id, actor).orElseThrow(Problems::notFound));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Drafts an announcement: of the centre, or of the own school for its own people")
    ResponseEntity<AnnouncementView> draft(@Valid @RequestBody DraftRequest sent, Actor actor, Change change) {
        Versioned<Announcement> made = announcements
                .draft(
                        new AnnouncementId(NewId.forRequest(change)),
                        Objects.requireNonNull(sent.kind()),
                        sent.given(),
                        actor,
                        change)
                .orProblem();
        return Responses.created(
                made, AnnouncementView.of(made.state()), "/api/monitoring/announcements/{id}", made.id());
    }

    @PutMapping("/{id}")
    @Operation(summary = "Changes a draft; If-Match is required")
    ResponseEntity<AnnouncementView> change(
            @PathVariable AnnouncementId id, @Valid @RequestBody ContentRequest sent, Actor actor, Change change) {
        if (change.ifVersion() == null) {
            throw Problems.malformed(Flaw.at("header:If-Match", "not-null"));
        }
        return ok(announcements.change(id, sent.content(), actor, change).orProblem());
    }

    @PostMapping("/{id}/publication")
    @Operation(summary = "Publishes a draft: those concerned see it and are told from its first day on")
    ResponseEntity<AnnouncementView> publish(@PathVariable AnnouncementId id, Actor actor, Change change) {
        return ok(announcements.publish(id, actor, change).orProblem());
    }

    @PostMapping("/{id}/withdrawal")
    @Operation(summary = "Nobody sees it any more, with a reason that is kept")
    ResponseEntity<AnnouncementView> withdraw(
            @PathVariable AnnouncementId id, @Valid @RequestBody WithdrawalRequest sent, Actor actor, Change change) {
        return ok(announcements.withdraw(id, sent.given(), actor, change).orProblem());
    }

    private List<Criteria> wanted(AnnouncementQuery query, Actor actor) {
        return DayFilter.within(announcements.toKeep(actor).within("schoolId", "schoolId"))
                .equal("kind", query.kind())
                .equal("status", query.status())
                .conditions();
    }

    private static ResponseEntity<AnnouncementView> ok(Versioned<Announcement> found) {
        return Responses.ok(found, AnnouncementView.of(found.state()));
    }
}
