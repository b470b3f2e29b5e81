package org.metodika.kit.edge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.EOFException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Id;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.problem.StaleCopy;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.RequestKey;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.NewId;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.Responses;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.metodika.kit.web.openapi.TellsChanges;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One handler per thing that the edge does. */
@RestController
@TellsChanges
@RequestMapping("/api/notes")
class NoteController {

    private static final Table<Line> TABLE = Table.<Line>named("notes")
            .column("table.note.text", Line::text)
            .column("table.note.mark", Line::mark)
            .column("table.note.day", Line::day);

    record NoteId(UUID value) implements Id {}

    enum Mood {
        GOOD,
        BAD
    }

    record Part(@NotNull @Max(40) Integer hours) {}

    record Note(
            @NotBlank String text,

            @Pattern(regexp = "[0-9]{4}", message = "{note-school}") @Nullable
            String school,

            @Nullable Mood mood,
            @Nullable LocalDate day,
            @Size(max = 2) @Nullable List<@Valid Part> parts,
            @Nullable NoteId about) {}

    record Kept(NoteId id, String text, @Nullable String absent) {}

    record Line(
            String text,
            @Nullable BigDecimal mark,
            @Nullable LocalDate day) {}

    record NoteIsClosed(NoteId note, LocalDate closed, Mood mood) implements Rejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    record NoteLacksAuthor(int missing) implements Rejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/authors/0", "note-author", missing));
        }
    }

    record Untold(String what) implements Rejection {}

    @GetMapping("/me")
    Actor me(Actor actor) {
        return actor;
    }

    @GetMapping
    Page<Integer> list(PageRequest page, @RequestParam(required = false) @Nullable Mood mood) {
        int start = page.after() == null ? 0 : Integer.parseInt(page.after());
        return Page.of(
                IntStream.range(start + 1, 121).limit(page.fetch()).boxed().toList(), page, String::valueOf);
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    Export<Line> table() {
        return TABLE.of(Stream.of(
                new Line("=1+1", new BigDecimal("2.50"), LocalDate.of(2026, 12, 31)),
                new Line("Отчёт; «план»", new BigDecimal("-3"), null)));
    }

    @GetMapping(path = "/breaking-off", produces = Export.CSV)
    Export<Line> breakingOff() {
        return TABLE.of(IntStream.rangeClosed(1, 100_000).mapToObj(line -> {
            if (line == 100_000) {
                throw new IllegalStateException("The store broke off", new EOFException());
            }
            return new Line("a", null, null);
        }));
    }

    @GetMapping("/{id}")
    ResponseEntity<Kept> one(@PathVariable NoteId id) {
        return Responses.ok(new Versioned<>(id.value().toString(), 7, 3, "state"), new Kept(id, "да", null));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Kept> create(@Valid @RequestBody Note note, Change change) {
        UUID id = NewId.forRequest(change);
        return Responses.created(
                new Versioned<>(id.toString(), 1, 1, "state"),
                new Kept(new NoteId(id), note.text(), null),
                "/api/notes/{id}",
                id);
    }

    @PutMapping("/{id}/key")
    Map<String, String> key(
            @PathVariable NoteId id, Change change, @RequestBody(required = false) @Nullable Note note) {
        RequestKey key = change.request();
        return Map.of(
                "version", String.valueOf(change.ifVersion()),
                "key", key == null ? "" : key.key(),
                "fingerprint", key == null ? "" : key.fingerprint());
    }

    @GetMapping("/fail/{how}")
    String fail(@PathVariable String how) {
        throw switch (how) {
            case "state" ->
                Problems.of(new NoteIsClosed(
                        new NoteId(UUID.fromString(TestRealm.STAFF)), LocalDate.of(2026, 12, 31), Mood.BAD));
            case "rule" -> Problems.of(new NoteLacksAuthor(2));
            case "untold" -> Problems.of(new Untold("it's {0}"));
            case "stale" -> Problems.staleVersion(new StaleCopy("note", "7", 1234, 1235, 1236));
            case "wait" -> Problems.unavailable(Duration.ofMillis(2500));
            case "store" -> new DataAccessResourceFailureException("mongodb://user:secret@host");
            case "broker" -> new IllegalStateException(new TimeoutException("no broker"));
            case "duplicate" -> new DuplicateKeyException("E11000 dup key: person");
            default -> new IllegalStateException("secret detail of " + how);
        };
    }
}
