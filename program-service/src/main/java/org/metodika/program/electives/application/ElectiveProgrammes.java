package org.metodika.program.electives.application;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.FileType;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.files.FileCheck;
import org.metodika.kit.files.KeptContents;
import org.metodika.kit.files.ReceivedFile;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.program.electives.domain.ElectiveCourse;
import org.metodika.program.electives.domain.ElectiveCourseEvent;
import org.metodika.program.electives.domain.ElectiveCourseRejection.ProgrammeFileRefused;
import org.metodika.program.electives.domain.ProgrammeFile;

/**
 * Puts files of programmes to elective courses (A20), in the order of portfolios: received and checked, then stored, named by the
 * course last. What is refused is never stored, and what is stored but not named is removed.
 */
public final class ElectiveProgrammes {

    /** How the codes of what is wrong with a file begin. */
    private static final String FLAW = "programme-file";

    private final AggregateStore<ElectiveCourse, ElectiveCourseEvent> store;
    private final KeptContents contents;
    private final Access access;
    private final Clock clock;

    public ElectiveProgrammes(
            AggregateStore<ElectiveCourse, ElectiveCourseEvent> store,
            KeptContents contents,
            Access access,
            Clock clock) {
        this.store = store;
        this.contents = contents;
        this.access = access;
        this.clock = clock;
    }

    /**
     * A file as it comes.
     *
     * @param name name that the sender gives it; null for none
     * @param content its content, read once
     */
    public record SentFile(@Nullable String name, InputStream content) {}

    /**
     * Adds the next file of the programme to a draft.
     *
     * @throws org.metodika.kit.problem.ProblemException 413 where it is larger than a file may be
     */
    public Outcome<ElectiveCourse> add(UUID id, UUID fileId, SentFile sent, Actor actor, Change change)
            throws IOException {
        Reach reach = access.reach(actor, ElectiveAction.WRITE);
        Optional<Versioned<ElectiveCourse>> present =
                store.find(id.toString()).filter(found -> ElectiveCourses.covers(reach, found.state()));
        if (present.isEmpty()) {
            return new Outcome.Unknown<>();
        }
        try (ReceivedFile received = ReceivedFile.receive(sent.name(), sent.content(), ElectiveCourse.LARGEST_FILE)) {
            return put(present.get().state(), fileId, received, received.bind(change));
        }
    }

    private Outcome<ElectiveCourse> put(ElectiveCourse course, UUID fileId, ReceivedFile received, Change change)
            throws IOException {
        Optional<FileType> type = FileType.ofName(received.name());
        List<Flaw> flaws = type.isPresent()
                ? FileCheck.flaws(received.path(), type.get(), FLAW)
                : List.of(Flaw.at("/file", FLAW + "-type-not-kept", received.name(), FileType.offered()));
        if (type.isEmpty() || !flaws.isEmpty()) {
            return new Outcome.Refused<>(new ProgrammeFileRefused(flaws));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        if (course.programmes().stream().anyMatch(known -> known.id().equals(fileId))) {
            return store.change(course.id().toString(), change, found -> Decision.nothingToDo());
        }
        if (course.addProgramme(file(fileId, type.get(), received, now, ""))
                instanceof Decision.Rejected<ElectiveCourseEvent>(var reason)) {
            return new Outcome.Refused<>(reason);
        }
        String key = contents.keep(received, type.get().mediaType(), course.id());
        ProgrammeFile kept = file(fileId, type.get(), received, now, key);
        // Where the store fails here, nobody knows whether it was written: the sweep will see.
        Outcome<ElectiveCourse> outcome =
                store.change(course.id().toString(), change, found -> found.addProgramme(kept));
        contents.clear(key, course.id());
        return outcome;
    }

    /** The content of a file, to be closed; empty where it is gone. */
    public Optional<InputStream> open(ProgrammeFile file) throws IOException {
        return contents.open(file.content());
    }

    /** Removes contents that a crash left without a course that names them, of those on their way since before this moment. */
    void sweep(Instant before) {
        contents.sweep(before);
    }

    private static ProgrammeFile file(UUID id, FileType type, ReceivedFile received, Instant at, String key) {
        return new ProgrammeFile(id, received.name(), type, received.bytes(), received.sha256(), at, key);
    }
}
