package org.metodika.monitoring.watch;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.TokenLife;
import org.metodika.kit.ids.Ids;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.export.Export;
import org.metodika.monitoring.watch.WatchReader.Read;
import org.metodika.monitoring.watch.WatchViews.Overview;
import org.metodika.monitoring.watch.WatchViews.SchoolWatch;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What needs attention, by school and in all, and streams of its changes. */
@RestController
@RequestMapping("/api/monitoring/watch-lists")
@Tag(
        name = "Watch lists",
        description =
                "Что требует внимания: просроченное, близкие сроки, непроверенные отчёты, педагоги без плана и без участия")
final class WatchController {

    private static final String EVENTS = "Server-sent events: id, event `watch-lists`, data as described";

    private final WatchReader reader;
    private final WatchTables tables;
    private final WatchStreams streams;
    private final WatchSheets sheets;
    private final Access access;

    WatchController(WatchReader reader, WatchTables tables, WatchStreams streams, WatchSheets sheets, Access access) {
        this.reader = reader;
        this.tables = tables;
        this.streams = streams;
        this.sheets = sheets;
        this.access = access;
    }

    @GetMapping
    @Operation(summary = "Schools within reach with the number of entries that the reader sees in each list")
    ResponseEntity<Page<SchoolWatch>> schools(
            @Parameter(description = "List that has most comes first; by school code where absent")
                    @RequestParam(required = false)
                    @Nullable
                    WatchList sort,
            PageRequest page,
            Actor actor) {
        Page<SchoolWatch> found = WatchReader.page(reader.schools(sort, actor), page);
        return ResponseEntity.ok()
                .eTag("\"" + Ids.from("watch-lists", found.toString()) + "\"")
                .body(found);
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same schools as a table")
    Export<SchoolWatch> schoolTable(@RequestParam(required = false) @Nullable WatchList sort, Actor actor) {
        return tables.schools(reader.schools(sort, actor));
    }

    @GetMapping("/{school}")
    @Operation(
            summary = "The lists of a school in numbers: in all, by association, by tutor, by curator",
            description = "Only what the reader sees is counted. mine=true is the dashboard of a curator or tutor.")
    ResponseEntity<Overview> overview(
            @PathVariable String school, @Valid @ParameterObject WatchQuery query, Actor actor) {
        return ok(reader.overview(school, query, actor));
    }

    @GetMapping("/{school}/entries")
    @Operation(summary = "Entries of the lists of a school, list after list, the oldest day first")
    ResponseEntity<Page<WatchViews.Entry>> entries(
            @PathVariable String school, @Valid @ParameterObject WatchQuery query, PageRequest page, Actor actor) {
        return ok(reader.page(school, query, page, actor));
    }

    @GetMapping(
            path = "/{school}/entries",
            produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same entries as a table, all of them")
    Export<WatchViews.Entry> entryTable(
            @PathVariable String school, @Valid @ParameterObject WatchQuery query, Actor actor) {
        return tables.entries(reader.all(school, query, actor));
    }

    @GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            summary = "Tells of the lists of all schools within reach: how they stand, then each change",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = EVENTS,
                            content =
                                    @Content(
                                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                                            schema = @Schema(implementation = WatchEvent.class))))
    ResponseEntity<SseEmitter> events(Actor actor, JwtAuthenticationToken token) {
        String own = Viewer.of(access, actor).reach().schoolId();
        if (own != null) {
            return events(own, actor, token);
        }
        return stream(streams.open(actor, null, TokenLife.left(token.getToken())));
    }

    @GetMapping(path = "/{school}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            summary = "Tells of the lists of a school: how they stand, then each change",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = EVENTS,
                            content =
                                    @Content(
                                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                                            schema = @Schema(implementation = WatchEvent.class))))
    ResponseEntity<SseEmitter> events(@PathVariable String school, Actor actor, JwtAuthenticationToken token) {
        if (!Viewer.of(access, actor).reaches(school) || sheets.find(school).isEmpty()) {
            throw Problems.notFound();
        }
        return stream(streams.open(actor, school, TokenLife.left(token.getToken())));
    }

    /** A proxy of the operator's own is told not to wait until it has a buffer full. */
    private static ResponseEntity<SseEmitter> stream(SseEmitter emitter) {
        return ResponseEntity.ok().header("X-Accel-Buffering", "no").body(emitter);
    }

    private static <T> ResponseEntity<T> ok(Read<T> read) {
        return ResponseEntity.ok().eTag("\"" + read.tag() + "\"").body(read.content());
    }
}
