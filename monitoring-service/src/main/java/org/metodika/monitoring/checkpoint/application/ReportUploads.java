package org.metodika.monitoring.checkpoint.application;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.FileType;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.files.FileCheck;
import org.metodika.kit.files.KeptContents;
import org.metodika.kit.files.ReceivedFile;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.monitoring.access.MonitoringAction;
import org.metodika.monitoring.checkpoint.domain.Attaching;
import org.metodika.monitoring.checkpoint.domain.Checkpoint;
import org.metodika.monitoring.checkpoint.domain.CheckpointEvent;
import org.metodika.monitoring.checkpoint.domain.CheckpointId;
import org.metodika.monitoring.checkpoint.domain.CheckpointRefusal;
import org.metodika.monitoring.checkpoint.domain.ReportFile;

/**
 * Puts files to reports of checkpoints (B08, B26). A file goes to a temporary one on the disk, is hashed on the way, checked there,
 * then stored, and named by the checkpoint last: what is refused is never stored, and what is stored but not named is removed.
 */
public final class ReportUploads {

    /** Most bytes of one file. */
    public static final long LARGEST_FILE = 10L * 1024 * 1024;

    /** How the codes of what is wrong with a file begin. */
    private static final String FLAW = "report-file";

    private final AggregateStore<Checkpoint, CheckpointEvent> store;
    private final Checkpoints checkpoints;
    private final KeptContents contents;
    private final Clock clock;

    public ReportUploads(
            AggregateStore<Checkpoint, CheckpointEvent> store,
            Checkpoints checkpoints,
            KeptContents contents,
            Clock clock) {
        this.store = store;
        this.checkpoints = checkpoints;
        this.contents = contents;
        this.clock = clock;
    }

    /**
     * Puts a file to the report of an own checkpoint.
     *
     * @param name name that the sender gives it; null for none
     * @param content its content, read once
     * @throws org.metodika.kit.problem.ProblemException 413 where it is larger than a file may be
     */
    public Outcome<Checkpoint> add(
            CheckpointId id, UUID fileId, @Nullable String name, InputStream content, Actor actor, Change change)
            throws IOException {
        Predicate<Checkpoint> own = checkpoints.within(actor, MonitoringAction.SELF_MARK);
        Versioned<Checkpoint> present =
                store.find(key(id)).filter(found -> own.test(found.state())).orElse(null);
        if (present == null) {
            return new Outcome.Unknown<>();
        }
        try (ReceivedFile received = ReceivedFile.receive(name, content, LARGEST_FILE)) {
            return put(present, fileId, received, own, received.bind(change));
        }
    }

    /** Takes a file off the report that waits for the assessor. */
    public Outcome<Checkpoint> remove(CheckpointId id, UUID fileId, Actor actor, Change change) {
        Predicate<Checkpoint> own = checkpoints.within(actor, MonitoringAction.SELF_MARK);
        ReportFile file = store.find(key(id))
                .filter(found -> own.test(found.state()))
                .flatMap(found -> Attaching.find(found.state(), fileId))
                .orElse(null);
        if (file == null) {
            return new Outcome.Unknown<>();
        }
        contents.note(file.content(), id.value());
        Outcome<Checkpoint> outcome =
                store.change(key(id), change, own, checkpoint -> Attaching.remove(checkpoint, fileId));
        contents.clear(file.content(), id.value());
        return outcome;
    }

    /** A file of a report, of an earlier one too, where the actor may see the checkpoint. */
    public Optional<ReportFile> find(CheckpointId id, UUID fileId, Actor actor) {
        return checkpoints.find(id, actor).flatMap(found -> Attaching.find(found.state(), fileId));
    }

    /** Its content, to be closed; empty where it is gone. */
    public Optional<InputStream> open(ReportFile file) throws IOException {
        return contents.open(file.content());
    }

    private Outcome<Checkpoint> put(
            Versioned<Checkpoint> present, UUID fileId, ReceivedFile received, Predicate<Checkpoint> own, Change change)
            throws IOException {
        UUID owner = present.state().plan().id().value();
        if (Attaching.find(present.state(), fileId).isPresent()) {
            return store.change(owner.toString(), change, own, checkpoint -> Decision.nothingToDo());
        }
        Optional<FileType> type = FileType.ofName(received.name());
        List<Flaw> flaws = type.isPresent()
                ? FileCheck.flaws(received.path(), type.get(), FLAW)
                : List.of(Flaw.at("/file", FLAW + "-type-not-kept", received.name(), FileType.offered()));
        if (type.isEmpty() || !flaws.isEmpty()) {
            return new Outcome.Refused<>(new CheckpointRefusal.ReportFileRefused(flaws));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        ReportFile unnamed =
                new ReportFile(fileId, received.name(), type.get(), received.bytes(), received.sha256(), now, "");
        if (Attaching.attach(present.state(), unnamed) instanceof Decision.Rejected<CheckpointEvent>(var reason)) {
            return new Outcome.Refused<>(reason);
        }
        Long expected = change.ifVersion();
        if (expected != null && expected != present.version()) {
            return new Outcome.Stale<>(present.staleFor("checkpoint", expected));
        }
        String content = contents.keep(received, type.get().mediaType(), owner);
        ReportFile kept =
                new ReportFile(fileId, received.name(), type.get(), received.bytes(), received.sha256(), now, content);
        // Where the store fails here, nobody knows whether it was written: the sweep will see.
        Outcome<Checkpoint> outcome =
                store.change(owner.toString(), change, own, checkpoint -> Attaching.attach(checkpoint, kept));
        contents.clear(content, owner);
        return outcome;
    }

    private static String key(CheckpointId id) {
        return id.value().toString();
    }
}
