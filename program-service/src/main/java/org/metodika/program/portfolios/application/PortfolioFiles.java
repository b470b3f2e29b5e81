package org.metodika.program.portfolios.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.RequestKey;
import org.metodika.kit.store.Versioned;
import org.metodika.program.portfoliofiles.DisplayName;
import org.metodika.program.portfoliofiles.FileCheck;
import org.metodika.program.portfolios.domain.Evidence;
import org.metodika.program.portfolios.domain.KeptFile;
import org.metodika.program.portfolios.domain.Portfolio;
import org.metodika.program.portfolios.domain.PortfolioEvent;
import org.metodika.program.portfolios.domain.PortfolioRejection.PortfolioFileRefused;
import org.metodika.program.portfolios.ids.FileType;

/**
 * Puts files to evidences (B52). A file goes to a temporary one on the disk, is hashed on the way, checked there, then stored, and
 * named by the portfolio last: what is refused is never stored, and what is stored but not named is removed.
 */
public final class PortfolioFiles {

    private static final int BUFFER = 64 * 1024;

    private final AggregateStore<Portfolio, PortfolioEvent> store;
    private final Contents contents;
    private final Access access;
    private final Clock clock;

    public PortfolioFiles(
            AggregateStore<Portfolio, PortfolioEvent> store, Contents contents, Access access, Clock clock) {
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

    /** A received file on the disk. */
    private record Received(Path path, long bytes, String sha256) {}

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
        Path path = Files.createTempFile("portfolio-", ".part");
        try {
            Received received = receive(sent.content(), path);
            return put(present.get(), evidence.get(), fileId, DisplayName.of(sent.name()), received, change);
        } finally {
            Files.deleteIfExists(path);
        }
    }

    private Outcome<Portfolio> put(
            Versioned<Portfolio> present, Evidence evidence, UUID fileId, String name, Received received, Change sent)
            throws IOException {
        Change change = boundTo(received, sent);
        UUID teacherId = present.state().teacherId();
        if (evidence.file(fileId).isPresent()) {
            return write(teacherId, evidence.id(), change, portfolio -> Decision.nothingToDo());
        }
        Optional<FileType> type = FileType.ofName(name);
        List<Flaw> flaws = type.isPresent()
                ? FileCheck.flaws(received.path(), type.get())
                : List.of(Flaw.at("/file", "portfolio-file-type-not-kept", name, FileType.offered()));
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
        String key = contents.keep(received.path(), type.get().mediaType(), teacherId);
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

    /** The body of a form is not hashed with its request: the same key with another file is another request. */
    private static Change boundTo(Received received, Change change) {
        RequestKey request = change.request();
        return request == null
                ? change
                : change.request(new RequestKey(request.key(), request.fingerprint() + received.sha256()));
    }

    private static Received receive(InputStream content, Path path) throws IOException {
        MessageDigest digest = sha256();
        long bytes = 0;
        try (InputStream in = new DigestInputStream(content, digest);
                OutputStream out = Files.newOutputStream(path)) {
            byte[] buffer = new byte[BUFFER];
            int read = in.read(buffer);
            while (read >= 0) {
                bytes += read;
                if (bytes > Portfolio.LARGEST_FILE) {
                    throw Problems.contentTooLarge();
                }
                out.write(buffer, 0, read);
                read = in.read(buffer);
            }
        }
        return new Received(path, bytes, HexFormat.of().formatHex(digest.digest()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
