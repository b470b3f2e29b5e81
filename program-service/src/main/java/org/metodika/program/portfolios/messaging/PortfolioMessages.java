package org.metodika.program.portfolios.messaging;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.portfolio.EvidenceAdded;
import org.metodika.contracts.portfolio.EvidenceCorrected;
import org.metodika.contracts.portfolio.EvidenceFileAdded;
import org.metodika.contracts.portfolio.EvidenceFileRemoved;
import org.metodika.contracts.portfolio.EvidenceWithdrawn;
import org.metodika.contracts.portfolio.PortfolioCatalogue;
import org.metodika.contracts.portfolio.PortfolioCompetence;
import org.metodika.contracts.portfolio.PortfolioEvidence;
import org.metodika.contracts.portfolio.PortfolioFile;
import org.metodika.contracts.portfolio.PortfolioLink;
import org.metodika.contracts.portfolio.PortfolioOpened;
import org.metodika.contracts.portfolio.PortfolioState;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.program.portfolios.domain.Evidence;
import org.metodika.program.portfolios.domain.EvidenceFacts;
import org.metodika.program.portfolios.domain.KeptFile;
import org.metodika.program.portfolios.domain.Portfolio;
import org.metodika.program.portfolios.domain.PortfolioEvent;

/** Portfolios as messages of the contract; the words of the teacher are in none of them, the state included. */
public final class PortfolioMessages implements AggregateMessages<Portfolio, PortfolioEvent> {

    @Override
    public Message<?> event(Portfolio after, PortfolioEvent event, @Nullable UUID by) {
        UUID teacher = after.teacherId();
        String school = after.schoolId();
        return switch (event) {
            case PortfolioEvent.Opened opened ->
                new Message<>(PortfolioCatalogue.PORTFOLIO_OPENED, new PortfolioOpened(teacher, school, by));
            case PortfolioEvent.Added(var id, var facts) ->
                new Message<>(
                        PortfolioCatalogue.EVIDENCE_ADDED,
                        new EvidenceAdded(
                                teacher,
                                school,
                                id,
                                facts.kind().name(),
                                facts.day(),
                                facts.visibility().name(),
                                links(facts),
                                competences(facts),
                                by));
            case PortfolioEvent.Corrected(var id, var facts) ->
                new Message<>(
                        PortfolioCatalogue.EVIDENCE_CORRECTED,
                        new EvidenceCorrected(
                                teacher,
                                school,
                                id,
                                facts.kind().name(),
                                facts.day(),
                                facts.visibility().name(),
                                links(facts),
                                competences(facts),
                                by));
            case PortfolioEvent.Withdrawn(var id, var referenced, var files, var on, var reason) ->
                new Message<>(
                        PortfolioCatalogue.EVIDENCE_WITHDRAWN,
                        new EvidenceWithdrawn(teacher, school, id, referenced, files, by));
            case PortfolioEvent.FileAdded(var id, var file) ->
                new Message<>(
                        PortfolioCatalogue.EVIDENCE_FILE_ADDED,
                        new EvidenceFileAdded(
                                teacher, school, id, file.id(), file.type().name(), Math.toIntExact(file.bytes()), by));
            case PortfolioEvent.FileRemoved(var id, var fileId) ->
                new Message<>(
                        PortfolioCatalogue.EVIDENCE_FILE_REMOVED,
                        new EvidenceFileRemoved(teacher, school, id, fileId, by));
        };
    }

    @Override
    public Message<?> state(Portfolio portfolio) {
        return new Message<>(PortfolioCatalogue.PORTFOLIO_STATE, present(portfolio));
    }

    /** What the state topic tells of a portfolio, as it is now. */
    public static PortfolioState present(Portfolio portfolio) {
        return new PortfolioState(
                portfolio.teacherId(),
                portfolio.schoolId(),
                portfolio.evidences().stream().map(PortfolioMessages::evidence).toList());
    }

    private static PortfolioEvidence evidence(Evidence evidence) {
        EvidenceFacts facts = evidence.facts();
        Evidence.Withdrawal withdrawal = evidence.withdrawal();
        return new PortfolioEvidence(
                evidence.id(),
                facts.kind().name(),
                facts.day(),
                facts.visibility().name(),
                links(facts),
                competences(facts),
                evidence.files().stream().map(PortfolioMessages::file).toList(),
                withdrawal == null ? null : withdrawal.on());
    }

    private static PortfolioFile file(KeptFile file) {
        return new PortfolioFile(file.id(), file.type().name(), Math.toIntExact(file.bytes()), file.sha256());
    }

    private static List<PortfolioLink> links(EvidenceFacts facts) {
        return facts.links().stream()
                .map(link -> new PortfolioLink(link.programId(), link.itemId()))
                .toList();
    }

    private static List<PortfolioCompetence> competences(EvidenceFacts facts) {
        return facts.competences().stream()
                .map(competence -> new PortfolioCompetence(competence.dictionary(), competence.code()))
                .toList();
    }
}
