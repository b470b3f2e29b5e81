package org.metodika.program.history;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.problem.StaleChanges;
import org.metodika.kit.problem.StaleCopy;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.program.history.HistoryEntry.ByView;
import org.metodika.program.history.HistoryEntry.ChangeView;
import org.metodika.program.personified.application.ProgramInView;
import org.metodika.program.personified.application.ProgramsInView;
import org.springframework.context.MessageSource;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** Who changed what in a program, for those who see the program. Rows are looked up by their ids, never searched. */
public final class ProgramHistory implements StaleChanges {

    /** Names of the kinds of aggregates that have this history. */
    private static final Set<String> TOLD = Set.of("program", "team-program");

    /** Most changes that a stale copy is told of. */
    private static final int MOST_CHANGES = 20;

    private static final Pattern CURSOR = Pattern.compile("[0-9]{1,18}");

    private final MongoOperations mongo;
    private final ProgramsInView programs;
    private final Directory directory;
    private final Sentences sentences;

    public ProgramHistory(MongoOperations mongo, ProgramsInView programs, Directory directory, MessageSource messages) {
        this.mongo = mongo;
        this.programs = programs;
        this.directory = directory;
        this.sentences = new Sentences(messages);
    }

    /** Events of the program, youngest first; those of the last moment may still be missing. */
    Page<HistoryEntry> page(UUID programId, PageRequest page, Actor actor, Locale locale) {
        ProgramInView program = programs.find(programId, actor).orElseThrow(Problems::notFound);
        long last = last(program, page);
        long first = Math.max(1, last - page.limit() + 1);
        Map<Long, HistoryRow> rows = rows(programId, first, last);
        Map<UUID, String> names = names(rows.values());
        List<HistoryEntry> entries = rows.values().stream()
                .sorted(Comparator.comparingLong(HistoryRow::sequence).reversed())
                .map(row -> new HistoryEntry(
                        row.eventId(),
                        row.sequence(),
                        row.at(),
                        row.type(),
                        ByView.of(row.by(), names),
                        sentences.of(row, locale),
                        row.facts()))
                .toList();
        return new Page<>(entries, first > 1 ? Long.toString(first) : null);
    }

    private static long last(ProgramInView program, PageRequest page) {
        String after = page.after();
        if (after == null) {
            return program.sequence();
        }
        if (!CURSOR.matcher(after).matches()) {
            throw page.badCursor();
        }
        return Math.min(program.sequence(), Long.parseLong(after) - 1);
    }

    /**
     * What was written since, youngest first. Versions count writes and sequences count events, and one write may have made
     * several: those of one write come from one request and so share its trace.
     */
    @Override
    public Optional<List<?>> since(StaleCopy copy, Locale locale) {
        if (!TOLD.contains(copy.aggregate())) {
            return Optional.empty();
        }
        long first = Math.max(1, copy.sequence() - MOST_CHANGES + 1);
        Map<Long, HistoryRow> rows = rows(UUID.fromString(copy.id()), first, copy.sequence());
        Map<UUID, String> names = names(rows.values());
        List<ChangeView> changes = new ArrayList<>();
        long version = copy.present();
        HistoryRow younger = null;
        for (long sequence = copy.sequence(); sequence >= first; sequence--) {
            HistoryRow row = rows.get(sequence);
            if (sequence < copy.sequence() && !ofOneWrite(row, younger)) {
                version--;
            }
            if (version <= copy.expected()) {
                break;
            }
            if (row != null) {
                changes.add(new ChangeView(row.at(), ByView.of(row.by(), names), sentences.of(row, locale), version));
            }
            younger = row;
        }
        return Optional.of(changes);
    }

    private static boolean ofOneWrite(@Nullable HistoryRow row, @Nullable HistoryRow younger) {
        return row != null
                && younger != null
                && row.trace() != null
                && row.trace().equals(younger.trace());
    }

    private Map<Long, HistoryRow> rows(UUID programId, long first, long last) {
        List<String> ids = LongStream.rangeClosed(first, last)
                .mapToObj(sequence -> HistoryRow.id(programId, sequence))
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : mongo.find(new Query(where("_id").in(ids)), HistoryRow.class).stream()
                        .collect(Collectors.toMap(HistoryRow::sequence, Function.identity()));
    }

    private Map<UUID, String> names(Collection<HistoryRow> rows) {
        return directory.names(
                rows.stream().flatMap(row -> Stream.ofNullable(row.by())).collect(Collectors.toSet()));
    }
}
