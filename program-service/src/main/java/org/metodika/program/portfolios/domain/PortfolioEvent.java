package org.metodika.program.portfolios.domain;

import java.time.LocalDate;
import java.util.UUID;

/** What happens to a portfolio. */
public sealed interface PortfolioEvent {

    /** Begun with its first evidence. */
    record Opened(UUID teacherId, String schoolId) implements PortfolioEvent {}

    /** An evidence was put in. */
    record Added(UUID evidenceId, EvidenceFacts facts) implements PortfolioEvent {}

    /** What is said of an evidence is something else now. */
    record Corrected(UUID evidenceId, EvidenceFacts facts) implements PortfolioEvent {}

    /**
     * An evidence was withdrawn, and its files with it.
     *
     * @param referenced whether a line with the reason stays
     * @param reason empty where none was needed
     */
    record Withdrawn(UUID evidenceId, boolean referenced, int files, LocalDate on, String reason)
            implements PortfolioEvent {}

    /** A file was put to an evidence. */
    record FileAdded(UUID evidenceId, KeptFile file) implements PortfolioEvent {}

    /** A file was removed. */
    record FileRemoved(UUID evidenceId, UUID fileId) implements PortfolioEvent {}
}
