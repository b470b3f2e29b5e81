package org.metodika.program.supports.messaging;

import java.util.List;
import org.metodika.contracts.support.SupportAgreement;
import org.metodika.contracts.support.SupportCard;
import org.metodika.contracts.support.SupportClass;
import org.metodika.contracts.support.SupportItem;
import org.metodika.contracts.support.SupportResult;
import org.metodika.contracts.support.SupportState;
import org.metodika.program.supports.domain.Analysis;
import org.metodika.program.supports.domain.CardOfYear;
import org.metodika.program.supports.domain.Conclusion;
import org.metodika.program.supports.domain.Edition;
import org.metodika.program.supports.domain.Passport;
import org.metodika.program.supports.domain.PassportItem;
import org.metodika.program.supports.domain.ProblemOutcome;
import org.metodika.program.supports.domain.ResultRow;
import org.metodika.program.supports.domain.Settled;
import org.metodika.program.supports.domain.Support;
import org.metodika.program.supports.domain.SupportLine;
import org.metodika.program.supports.domain.SupportStatus;

/** A support in full, as it stands on the state topic. */
final class SupportStateMessage {

    private SupportStateMessage() {}

    static SupportState of(Support support) {
        Passport passport = support.passport();
        Edition edition = support.edition();
        SupportStatus.Stopped stopped = support.status() instanceof SupportStatus.Stopped done ? done : null;
        Analysis shown = support.conclusion().map(Conclusion::analysis).orElse(support.analysis());
        return new SupportState(
                support.id().value(),
                support.schoolId(),
                support.teacher(),
                passport.leader(),
                passport.participants(),
                support.follows(),
                support.draftedOn(),
                support.revision(),
                support.asName().name(),
                passport.decidedOn(),
                passport.decidedBy(),
                support.issuedOn(),
                edition == null ? 0 : edition.number(),
                passport.deficits(),
                passport.items().stream().map(item -> item(support, item)).toList(),
                passport.agreements().stream()
                        .map(one -> new SupportAgreement(
                                one.kind().name(), one.body(), one.position(), one.signatory(), one.on()))
                        .toList(),
                support.cards().stream().map(SupportStateMessage::card).toList(),
                shown == null
                        ? List.of()
                        : shown.rows().stream().map(SupportStateMessage::row).toList(),
                support.conclusion().map(ConclusionMessage::state).orElse(null),
                stopped == null ? null : stopped.on(),
                stopped == null ? null : stopped.ground().name(),
                stopped == null ? null : stopped.reason());
    }

    private static SupportItem item(Support support, PassportItem item) {
        Settled settled = support.settled(item.id()).orElse(null);
        SupportLine line = item.line();
        return new SupportItem(
                item.id().value(),
                item.content(),
                item.deadline(),
                item.supported(),
                item.supporter(),
                item.joint(),
                ItemMessages.names(item.help()),
                line == null ? null : line.name(),
                settled == null ? "PLANNED" : settled.how().name(),
                settled == null ? null : settled.on(),
                settled == null ? null : settled.note());
    }

    private static SupportCard card(CardOfYear card) {
        return new SupportCard(
                card.schoolYear(),
                card.subject(),
                card.totalExperienceYears(),
                card.schoolExperienceYears(),
                card.yearLoad(),
                card.totalLoad(),
                card.classes().stream()
                        .map(row -> new SupportClass(row.schoolClass(), row.program(), row.planning(), row.textbooks()))
                        .toList(),
                card.writtenOn());
    }

    private static SupportResult row(ResultRow row) {
        ProblemOutcome outcome = row.outcome();
        return new SupportResult(
                row.id().value(),
                row.deficit(),
                row.problem(),
                row.before(),
                row.after(),
                row.method(),
                row.findings(),
                outcome == null ? null : outcome.name(),
                row.byHandBecause());
    }
}
