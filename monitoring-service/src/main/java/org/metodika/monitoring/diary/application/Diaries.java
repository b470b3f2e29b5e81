package org.metodika.monitoring.diary.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.monitoring.access.ControlScope;
import org.metodika.monitoring.access.MonitoringAction;
import org.metodika.monitoring.controlledprogram.ControlledProgram;
import org.metodika.monitoring.controlledprogram.ControlledPrograms;
import org.metodika.monitoring.controlledprogram.ProgramReach;
import org.metodika.monitoring.diary.domain.Addition;
import org.metodika.monitoring.diary.domain.Content;
import org.metodika.monitoring.diary.domain.DiaryEntry;
import org.metodika.monitoring.diary.domain.DiaryEntryId;
import org.metodika.monitoring.diary.domain.DiaryEvent;
import org.metodika.monitoring.diary.domain.Heading;
import org.metodika.monitoring.ids.ProgramId;
import org.metodika.monitoring.ids.StaffId;

/** What people do with diaries of programs (C13, L7). */
public final class Diaries {

    private final AggregateStore<DiaryEntry, DiaryEvent> store;
    private final ProgramReach reach;
    private final ControlledPrograms programs;
    private final Directory directory;
    private final Clock clock;

    public Diaries(
            AggregateStore<DiaryEntry, DiaryEvent> store,
            ProgramReach reach,
            ControlledPrograms programs,
            Directory directory,
            Clock clock) {
        this.store = store;
        this.reach = reach;
        this.programs = programs;
        this.directory = directory;
        this.clock = clock;
    }

    /** What the actor may read. */
    public ControlScope toSee(Actor actor) {
        return reach.of(actor, MonitoringAction.SEE_DIARY);
    }

    /** An entry, where the actor may read it. */
    public Optional<Versioned<DiaryEntry>> find(DiaryEntryId id, Actor actor) {
        ControlScope scope = toSee(actor);
        return store.find(key(id)).filter(found -> covers(scope, found.state()));
    }

    /** Writes an entry of the diary of an own program, whatever its state. */
    public Outcome<DiaryEntry> write(DiaryEntryId id, ProgramId program, Content content, Actor actor, Change change) {
        ControlScope scope = own(actor);
        ControlledProgram known = programs.find(program.value())
                .filter(found -> scope.coversProgram(found.schoolId(), found.teacherId(), found.id()))
                .orElse(null);
        if (known == null) {
            return new Outcome.Unknown<>();
        }
        Heading heading = new Heading(id, program, known.schoolId(), new StaffId(known.teacherId()), now());
        LocalDate today = directory.today(known.schoolId());
        return store.create(key(id), change, () -> DiaryEntry.write(heading, content, today));
    }

    /** Changes an own entry, within a day. */
    public Outcome<DiaryEntry> change(DiaryEntryId id, Content content, Actor actor, Change change) {
        ControlScope scope = own(actor);
        return store.change(
                key(id),
                change,
                entry -> covers(scope, entry),
                entry -> entry.change(
                        content, now(), directory.today(entry.heading().schoolId())));
    }

    /** Adds to an own entry. */
    public Outcome<DiaryEntry> supplement(DiaryEntryId id, String text, Actor actor, Change change) {
        ControlScope scope = own(actor);
        return store.change(
                key(id), change, entry -> covers(scope, entry), entry -> entry.supplement(addition(text, actor)));
    }

    /** Adds a word to the entry of a teacher whom one accompanies. */
    public Outcome<DiaryEntry> note(DiaryEntryId id, String text, Actor actor, Change change) {
        ControlScope scope = reach.ofOthers(actor, MonitoringAction.NOTE_DIARY);
        UUID self = actor.staffId();
        return store.change(
                key(id),
                change,
                entry -> covers(scope, entry)
                        && !entry.heading().teacher().value().equals(self),
                entry -> entry.note(addition(text, actor)));
    }

    /** Now, as precise as it is kept. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Nobody keeps the diary of another, tutor of the program or not. */
    private ControlScope own(Actor actor) {
        return new ControlScope(reach.of(actor, MonitoringAction.WRITE_DIARY).reach(), Set.of(), null);
    }

    private Addition addition(String text, Actor actor) {
        return new Addition(text, now(), staff(actor));
    }

    private static boolean covers(ControlScope scope, DiaryEntry entry) {
        Heading heading = entry.heading();
        return scope.coversProgram(
                heading.schoolId(), heading.teacher().value(), heading.program().value());
    }

    private static @Nullable StaffId staff(Actor actor) {
        UUID id = actor.staffId();
        return id == null ? null : new StaffId(id);
    }

    private static String key(DiaryEntryId id) {
        return id.value().toString();
    }
}
