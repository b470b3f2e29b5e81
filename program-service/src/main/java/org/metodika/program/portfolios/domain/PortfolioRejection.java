package org.metodika.program.portfolios.domain;

import java.util.List;
import org.metodika.kit.domain.Rejection;

/** Why something can't be done with a portfolio. */
public sealed interface PortfolioRejection extends Rejection {

    /** What is said of an evidence can't be so; each flaw is named. */
    record EvidenceInvalid(List<Flaw> flaws) implements PortfolioRejection {
        public EvidenceInvalid {
            flaws = List.copyOf(flaws);
        }
    }

    /** The evidence was withdrawn, so nothing of it changes any more. */
    record EvidenceIsWithdrawn() implements PortfolioRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** It belongs to a program, so it goes with a reason in writing. */
    record EvidenceWithdrawalLacksReason() implements PortfolioRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/reason", "not-blank"));
        }
    }

    /** The portfolio, or the evidence, holds as much as it may. */
    record PortfolioFull(List<Flaw> flaws) implements PortfolioRejection {
        public PortfolioFull {
            flaws = List.copyOf(flaws);
        }

        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /**
     * The same content is in the portfolio already.
     *
     * @param name name of the file that is there
     * @param title title of its evidence
     */
    record PortfolioFileAlreadyThere(String name, String title) implements PortfolioRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }

        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/file", "portfolio-file-twice", name, title));
        }
    }

    /** The file is none of those that are kept, or its content is not what it says it is. */
    record PortfolioFileRefused(List<Flaw> flaws) implements PortfolioRejection {
        public PortfolioFileRefused {
            flaws = List.copyOf(flaws);
        }
    }
}
