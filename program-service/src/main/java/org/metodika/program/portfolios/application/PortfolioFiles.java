package org.metodika.program.portfolios.application;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.FileType;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.files.FileCheck;
import org.metodika.kit.files.KeptContents;
import org.metodika.kit.files.ReceivedFile;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.program.portfolios.domain.Evidence;
import org.metodika.program.portfolios.domain.KeptFile;
import org.metodika.program.portfolios.domain.Portfolio;
import org.metodika.program.portfolios.domain.PortfolioEvent;
import org.metodika.program.portfolios.domain.PortfolioRejection.PortfolioFileRefused;

/**
 * Puts files to evidences (B52). A file goes to a temporary one on the disk, is hashed on the way, checked there, then stored, and
 * named by the portfolio last: what is refused is never stored, and what is stored but not named is removed.
 */
public final class PortfolioFiles {

    /** How the codes of what is wrong with a file begin. */
    private static final String FLAW = "portfolio-file";

    private final AggregateStore<Portfolio, PortfolioEvent> store;
    private final KeptContents contents;
    private final Access access;
    private final Clock clock;

    public PortfolioFiles(
            AggregateStore<Portfolio, PortfolioEvent> store, KeptContents contents, Access access, Clock clock) {
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
     * Puts a file to an evidence of the actor's own portfolio.
     *
     * @throws org.metodika.kit.problem.ProblemException 413 where it is larger than a file may be
     */
    public Outcome<Portfolio> add(
            UUID teacherId, UUID evidenceId, UUID fileId, SentFile sent, Actor actor, Change change)
            throws IOException {
        access.reach(actor, PortfolioAction.WRITE);
        Optional<Versioned<Portfolio>> present =
                teacherId.equals(actor.staffId()) ? store.find(teacherId.toString()) : Optional.empty();
        Optional<Evidence> evidence = present.flatMap(found -> found.state().find(evidenceId));
        if (present.isEmpty() || evidence.isEmpty()) {
            return new Outcome.Unknown<>();
        }
        try (ReceivedFile received = ReceivedFile.receive(sent.name(), sent.content(), Portfolio.LARGEST_FILE)) {
            return put(present.get(), evidence.get(), fileId, received, change);
        }
    }

    private Outcome<Portfolio> put(
            Versioned<Portfolio> present, Evidence evidence, UUID fileId, ReceivedFile received, Change sent)
            throws IOException {
        Change change = received.bind(sent);
        String name = received.name();
        UUID teacherId = present.state().teacherId();
        if (evidence.file(fileId).isPresent()) {
            return write(teacherId, evidence.id(), change, portfolio -> Decision.nothingToDo());
        }
        Optional<FileType> type = FileType.ofName(name);
        List<Flaw> flaws = type.isPresent()
                ? FileCheck.flaws(received.path(), type.get(), FLAW)
                : List.of(Flaw.at("/file", FLAW + "-type-not-kept", name, FileType.offered()));
        if (type.isEmpty() || !flaws.isEmpty()) {
            return new Outcome.Refused<>(new PortfolioFileRefused(flaws));
        }
        KeptFile unnamed = new KeptFile(fileId, name, type.get(), received.bytes(), received.sha256(), now(), "");
        if (present.state().addFile(evidence.id(), unnamed) instanceof Decision.Rejected<PortfolioEvent>(var reason)) {
            return new Outcome.Refused<>(reason);
        }
        Long expected = change.ifVersion();
        if (expected != null && expected != present.version()) {
            return new Outcome.Stale<>(present.staleFor("portfolio", expected));
        }
        String key = contents.keep(received, type.get().mediaType(), teacherId);
        KeptFile kept =
                new KeptFile(fileId, name, type.get(), received.bytes(), received.sha256(), unnamed.addedAt(), key);
        // Where the store fails here, nobody knows whether it was written: the sweep will see.
        Outcome<Portfolio> outcome =
                write(teacherId, evidence.id(), change, portfolio -> portfolio.addFile(evidence.id(), kept));
        contents.clear(key, teacherId);
        return outcome;
    }

    private Outcome<Portfolio> write(
            UUID teacherId, UUID evidenceId, Change change, Function<Portfolio, Decision<PortfolioEvent>> decide) {
        return store.change(
                teacherId.toString(),
                change,
                portfolio -> portfolio.find(evidenceId).isPresent(),
                decide);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
