package org.metodika.monitoring.correction.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
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
import org.metodika.monitoring.correction.application.Meetings;
import org.metodika.monitoring.correction.domain.Meeting;
import org.metodika.monitoring.correction.domain.MeetingId;
import org.metodika.monitoring.correction.web.MeetingRequests.AnnulmentRequest;
import org.metodika.monitoring.correction.web.MeetingRequests.MeetingRequest;
import org.metodika.monitoring.correctionrows.MeetingRow;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Meetings about the correction of the work (A23). */
@RestController
@RequestMapping("/api/monitoring/correction-meetings")
@Tag(
        name = "Correction meetings",
        description = "Совещания по корректировке работы: что исправляется, кто и к какому дню")
final class MeetingController {

    private final Meetings meetings;
    private final DayList<MeetingRow> rows;
    private final Directory directory;
    private final CodeWords words;

    MeetingController(Meetings meetings, DayList<MeetingRow> rows, Directory directory, MessageSource messages) {
        this.meetings = meetings;
        this.rows = rows;
        this.directory = directory;
        this.words = new CodeWords(messages);
    }

    @GetMapping
    @Operation(summary = "Meetings within reach, by day; follows changes within a moment")
    Page<ListedMeeting> list(@Valid @ParameterObject MeetingQuery query, PageRequest page, Actor actor) {
        return rows.page(wanted(query, actor), page).map(ListedMeeting::of);
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same list as a table, all of it")
    Export<ListedMeeting> table(@Valid @ParameterObject MeetingQuery query, Actor actor) {
        return Table.<ListedMeeting>named("correction-meetings")
                .column("table.correction-meeting.school", ListedMeeting::schoolId)
                .column("table.correction-meeting.held-on", ListedMeeting::heldOn)
                .column("table.correction-meeting.subject", ListedMeeting::subject)
                .column("table.correction-meeting.participants", ListedMeeting::participants)
                .column("table.correction-meeting.corrected", ListedMeeting::corrected)
                .column("table.correction-meeting.actions", ListedMeeting::actions)
                .column(
                        "table.correction-meeting.status",
                        row -> words.of("correction-meeting-status", row.annulled() ? "ANNULLED" : "STANDS"))
                .column("table.correction-meeting.id", ListedMeeting::id)
                .of(rows.pages(wanted(query, actor))
                        .flatMap(page -> page.items().stream().map(ListedMeeting::of)));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A meeting with its decisions")
    ResponseEntity<MeetingView> one(@PathVariable MeetingId id, Actor actor) {
        Versioned<Meeting> found = meetings.find(id, actor).orElseThrow(Problems::notFound);
        return Responses.ok(found, view(found));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Records a meeting; each decision becomes a duty of who is responsible, a moment later")
    ResponseEntity<MeetingView> record(@Valid @RequestBody MeetingRequest sent, Actor actor, Change change) {
        Versioned<Meeting> made = meetings.record(
                        new MeetingId(NewId.forRequest(change)),
                        Objects.requireNonNull(sent.school()),
                        sent.minutes(),
                        actor,
                        change)
                .orProblem();
        return Responses.created(made, view(made), "/api/monitoring/correction-meetings/{id}", made.id());
    }

    @PostMapping("/{id}/annulment")
    @Operation(
            summary =
                    "Annuls a record that was made by mistake, with a reason; what is open of its decisions is withdrawn")
    ResponseEntity<MeetingView> annul(
            @PathVariable MeetingId id, @Valid @RequestBody AnnulmentRequest sent, Actor actor, Change change) {
        Versioned<Meeting> annulled =
                meetings.annul(id, sent.given(), actor, change).orProblem();
        return Responses.ok(annulled, view(annulled));
    }

    private List<Criteria> wanted(MeetingQuery query, Actor actor) {
        Reach reach = meetings.toSee(actor);
        return DayFilter.within(reach.within("schoolId", "schoolId"))
                .equal("schoolId", query.school())
                .equal("annulled", query.annulled())
                .until(query.until())
                .conditions();
    }

    private MeetingView view(Versioned<Meeting> found) {
        return MeetingView.of(
                found.state(),
                directory.names(found.state().minutes().actions().stream()
                        .map(action -> action.responsible().value())
                        .collect(Collectors.toSet())));
    }
}
