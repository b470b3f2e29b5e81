package org.metodika.contracts.portfolio;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class PortfolioCatalogue {

    /** Events of portfolios of teachers. */
    public static final Topic PORTFOLIO_EVENTS = Topic.events("portfolio", "program-service");

    /** Present content of portfolios of teachers, without their words. */
    public static final Topic PORTFOLIO_STATES = Topic.state("portfolio", "program-service");

    public static final MessageType<PortfolioOpened> PORTFOLIO_OPENED =
            new MessageType<>("org.metodika.portfolio.opened.v1", PortfolioOpened.class, PORTFOLIO_EVENTS);

    public static final MessageType<EvidenceAdded> EVIDENCE_ADDED =
            new MessageType<>("org.metodika.portfolio.evidence-added.v1", EvidenceAdded.class, PORTFOLIO_EVENTS);

    public static final MessageType<EvidenceCorrected> EVIDENCE_CORRECTED = new MessageType<>(
            "org.metodika.portfolio.evidence-corrected.v1", EvidenceCorrected.class, PORTFOLIO_EVENTS);

    public static final MessageType<EvidenceWithdrawn> EVIDENCE_WITHDRAWN = new MessageType<>(
            "org.metodika.portfolio.evidence-withdrawn.v1", EvidenceWithdrawn.class, PORTFOLIO_EVENTS);

    public static final MessageType<EvidenceFileAdded> EVIDENCE_FILE_ADDED =
            new MessageType<>("org.metodika.portfolio.file-added.v1", EvidenceFileAdded.class, PORTFOLIO_EVENTS);

    public static final MessageType<EvidenceFileRemoved> EVIDENCE_FILE_REMOVED =
            new MessageType<>("org.metodika.portfolio.file-removed.v1", EvidenceFileRemoved.class, PORTFOLIO_EVENTS);

    public static final MessageType<PortfolioState> PORTFOLIO_STATE =
            new MessageType<>("org.metodika.portfolio.state.v1", PortfolioState.class, PORTFOLIO_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(
            PORTFOLIO_OPENED,
            EVIDENCE_ADDED,
            EVIDENCE_CORRECTED,
            EVIDENCE_WITHDRAWN,
            EVIDENCE_FILE_ADDED,
            EVIDENCE_FILE_REMOVED,
            PORTFOLIO_STATE);

    private PortfolioCatalogue() {}
}
