package org.metodika.program.portfolios.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.program.portfolios.domain.PortfolioEvent.Added;
import org.metodika.program.portfolios.domain.PortfolioEvent.Corrected;
import org.metodika.program.portfolios.domain.PortfolioEvent.FileAdded;
import org.metodika.program.portfolios.domain.PortfolioEvent.FileRemoved;
import org.metodika.program.portfolios.domain.PortfolioEvent.Opened;
import org.metodika.program.portfolios.domain.PortfolioEvent.Withdrawn;
import org.metodika.program.portfolios.domain.PortfolioRejection.EvidenceInvalid;
import org.metodika.program.portfolios.domain.PortfolioRejection.EvidenceIsWithdrawn;
import org.metodika.program.portfolios.domain.PortfolioRejection.EvidenceWithdrawalLacksReason;
import org.metodika.program.portfolios.domain.PortfolioRejection.PortfolioFileAlreadyThere;
import org.metodika.program.portfolios.domain.PortfolioRejection.PortfolioFull;

/**
 * Портфолио педагога (B52): one teacher's, with its limits, so that none of them can be passed by two writers at once.
 *
 * @param teacherId whose it is; the id of the portfolio too
 * @param schoolId school of the teacher
 * @param evidences in the order in which they came; of the withdrawn ones those that belonged to a program
 */
public record Portfolio(UUID teacherId, String schoolId, List<Evidence> evidences) {

    /** Most evidences of a portfolio, the withdrawn ones too. */
    public static final int MOST_EVIDENCES = 200;

    /** Most files of one evidence. */
    public static final int MOST_FILES_OF_ONE = 5;

    /** Most files of a portfolio. */
    public static final int MOST_FILES = 100;

    /** Largest file, in bytes. */
    public static final long LARGEST_FILE = 10L * 1024 * 1024;

    /** Most bytes of all files together. */
    public static final long MOST_BYTES = 200L * 1024 * 1024;

    private static final int LONGEST_REASON = 1_000;
    private static final long MEGABYTE = 1024L * 1024;

    public Portfolio {
        evidences = List.copyOf(evidences);
    }

    /** Begins a portfolio with its first evidence. */
    public static Decision<PortfolioEvent> open(
            UUID teacherId, String schoolId, UUID evidenceId, EvidenceFacts facts, Set<Link> known, LocalDate today) {
        Opened opened = new Opened(teacherId, schoolId);
        return switch (from(opened).add(evidenceId, facts, known, today)) {
            case Decision.Rejected<PortfolioEvent> rejected -> rejected;
            case Decision.Accepted<PortfolioEvent>(var events) -> {
                List<PortfolioEvent> all = new ArrayList<>(List.of(opened));
                all.addAll(events);
                yield Decision.accepted(all);
            }
        };
    }

    /** Puts an evidence in; {@code known} is what there is to link in the teacher's programs. */
    public Decision<PortfolioEvent> add(UUID evidenceId, EvidenceFacts facts, Set<Link> known, LocalDate today) {
        List<Flaw> flaws = facts.flaws(known, today);
        if (!flaws.isEmpty()) {
            return Decision.rejected(new EvidenceInvalid(flaws));
        }
        return evidences.size() >= MOST_EVIDENCES
                ? Decision.rejected(
                        new PortfolioFull(List.of(Flaw.at("", "portfolio-evidences-too-many", MOST_EVIDENCES))))
                : Decision.accepted(new Added(evidenceId, facts));
    }

    /** Corrects an evidence that is there; the same facts change nothing, and what was linked stays possible. */
    public Decision<PortfolioEvent> correct(UUID evidenceId, EvidenceFacts facts, Set<Link> known, LocalDate today) {
        Evidence evidence = evidence(evidenceId);
        if (evidence.withdrawal() != null) {
            return Decision.rejected(new EvidenceIsWithdrawn());
        }
        Set<Link> possible = new HashSet<>(known);
        possible.addAll(evidence.facts().links());
        List<Flaw> flaws = facts.flaws(possible, today);
        if (!flaws.isEmpty()) {
            return Decision.rejected(new EvidenceInvalid(flaws));
        }
        return facts.equals(evidence.facts())
                ? Decision.nothingToDo()
                : Decision.accepted(new Corrected(evidenceId, facts));
    }

    /** Withdraws an evidence that is there; one that belonged to a program needs a reason, and its line stays. */
    public Decision<PortfolioEvent> withdraw(UUID evidenceId, String reason, LocalDate today) {
        Evidence evidence = evidence(evidenceId);
        if (evidence.withdrawal() != null) {
            return Decision.rejected(new EvidenceIsWithdrawn());
        }
        if (reason.length() > LONGEST_REASON) {
            return Decision.rejected(new EvidenceInvalid(List.of(Flaw.at("/reason", "text-too-long", LONGEST_REASON))));
        }
        return evidence.referenced() && reason.isBlank()
                ? Decision.rejected(new EvidenceWithdrawalLacksReason())
                : Decision.accepted(new Withdrawn(
                        evidenceId, evidence.referenced(), evidence.files().size(), today, reason.strip()));
    }

    /** Puts a file to an evidence that is there; a repetition with the same id changes nothing. */
    public Decision<PortfolioEvent> addFile(UUID evidenceId, KeptFile file) {
        Evidence evidence = evidence(evidenceId);
        if (evidence.file(file.id()).isPresent()) {
            return Decision.nothingToDo();
        }
        if (evidence.withdrawal() != null) {
            return Decision.rejected(new EvidenceIsWithdrawn());
        }
        for (Evidence other : evidences) {
            for (KeptFile present : other.files()) {
                if (present.sha256().equals(file.sha256())) {
                    return Decision.rejected(new PortfolioFileAlreadyThere(
                            present.name(), other.facts().title()));
                }
            }
        }
        List<Flaw> full = full(evidence, file);
        return full.isEmpty()
                ? Decision.accepted(new FileAdded(evidenceId, file))
                : Decision.rejected(new PortfolioFull(full));
    }

    private List<Flaw> full(Evidence evidence, KeptFile file) {
        List<Flaw> flaws = new ArrayList<>();
        if (evidence.files().size() >= MOST_FILES_OF_ONE) {
            flaws.add(Flaw.at("/file", "portfolio-files-too-many", MOST_FILES_OF_ONE));
        }
        if (files() >= MOST_FILES) {
            flaws.add(Flaw.at("/file", "portfolio-files-too-many-in-all", MOST_FILES));
        }
        if (bytes() + file.bytes() > MOST_BYTES) {
            flaws.add(Flaw.at("/file", "portfolio-no-room", MOST_BYTES / MEGABYTE));
        }
        return flaws;
    }

    /** Removes a file; one that is not there changes nothing. */
    public Decision<PortfolioEvent> removeFile(UUID evidenceId, UUID fileId) {
        return evidence(evidenceId).file(fileId).isPresent()
                ? Decision.accepted(new FileRemoved(evidenceId, fileId))
                : Decision.nothingToDo();
    }

    /** The evidence; empty where there is none. */
    public Optional<Evidence> find(UUID evidenceId) {
        return evidences.stream()
                .filter(evidence -> evidence.id().equals(evidenceId))
                .findFirst();
    }

    /** How many files there are. */
    public int files() {
        return evidences.stream().mapToInt(evidence -> evidence.files().size()).sum();
    }

    /** Size of all files together. */
    public long bytes() {
        return evidences.stream()
                .flatMap(evidence -> evidence.files().stream())
                .mapToLong(KeptFile::bytes)
                .sum();
    }

    /** Whether a file of the portfolio has this content. */
    public boolean names(String content) {
        return evidences.stream()
                .flatMap(evidence -> evidence.files().stream())
                .anyMatch(file -> file.content().equals(content));
    }

    /** The portfolio that an event begins. */
    public static Portfolio from(PortfolioEvent first) {
        if (first instanceof Opened(var teacherId, var schoolId)) {
            return new Portfolio(teacherId, schoolId, List.of());
        }
        throw new IllegalStateException("A portfolio can't begin with " + first);
    }

    /** The portfolio after an event. */
    public Portfolio after(PortfolioEvent event) {
        return switch (event) {
            case Opened opened -> from(opened);
            case Added(var id, var facts) -> {
                List<Evidence> more = new ArrayList<>(evidences);
                more.add(Evidence.of(id, facts));
                yield new Portfolio(teacherId, schoolId, more);
            }
            case Corrected(var id, var facts) -> replacing(id, evidence -> evidence.with(facts));
            case Withdrawn(var id, var referenced, var files, var on, var reason) ->
                referenced ? replacing(id, evidence -> evidence.withdrawn(on, reason)) : without(id);
            case FileAdded(var id, var file) -> replacing(id, evidence -> evidence.with(file));
            case FileRemoved(var id, var fileId) -> replacing(id, evidence -> evidence.without(fileId));
        };
    }

    private Portfolio replacing(UUID id, UnaryOperator<Evidence> change) {
        return new Portfolio(
                teacherId,
                schoolId,
                evidences.stream()
                        .map(evidence -> evidence.id().equals(id) ? change.apply(evidence) : evidence)
                        .toList());
    }

    private Portfolio without(UUID id) {
        return new Portfolio(
                teacherId,
                schoolId,
                evidences.stream().filter(evidence -> !evidence.id().equals(id)).toList());
    }

    private Evidence evidence(UUID id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("Asked of an evidence that is not there"));
    }
}
