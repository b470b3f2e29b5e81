package org.metodika.program.supports.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.support.SupportAmended;
import org.metodika.contracts.support.SupportCardWritten;
import org.metodika.contracts.support.SupportCatalogue;
import org.metodika.contracts.support.SupportDrafted;
import org.metodika.contracts.support.SupportIssued;
import org.metodika.contracts.support.SupportPassportChanged;
import org.metodika.contracts.support.SupportResultsChanged;
import org.metodika.contracts.support.SupportStopAnnulled;
import org.metodika.contracts.support.SupportStopped;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.program.supports.domain.CardOfYear;
import org.metodika.program.supports.domain.Edition;
import org.metodika.program.supports.domain.Passport;
import org.metodika.program.supports.domain.Support;
import org.metodika.program.supports.domain.SupportEvent;

/** Tells the platform what happens to supports: ids, days and codes in the events, the texts on the state topic. */
public final class SupportMessages implements AggregateMessages<Support, SupportEvent> {

    @Override
    public Message<?> event(Support after, SupportEvent event, @Nullable UUID by) {
        UUID id = after.id().value();
        return switch (event) {
            case SupportEvent.Drafted drafted -> drafted(after, drafted.follows(), by);
            case SupportEvent.PassportChanged _ -> changed(after, by);
            case SupportEvent.Issued(var edition) -> issued(after, edition, by);
            case SupportEvent.Amended(var edition, var passport) -> amended(after, edition, by);
            case SupportEvent.ItemSettled(var settled) -> ItemMessages.settled(after, settled, by);
            case SupportEvent.ItemReopened(var item, var reason) -> ItemMessages.reopened(after, item, by);
            case SupportEvent.CardWritten(var card) -> card(after, card, by);
            case SupportEvent.AnalysisChanged(var analysis) ->
                new Message<>(
                        SupportCatalogue.SUPPORT_RESULTS_CHANGED,
                        new SupportResultsChanged(
                                id,
                                after.schoolId(),
                                after.teacher(),
                                analysis.rows().size(),
                                (int) analysis.rows().stream()
                                        .filter(row -> row.outcome() != null)
                                        .count(),
                                by));
            case SupportEvent.Concluded(var conclusion) -> ConclusionMessage.concluded(after, conclusion, by);
            case SupportEvent.Stopped(var on, var ground, var reason) ->
                new Message<>(
                        SupportCatalogue.SUPPORT_STOPPED,
                        new SupportStopped(id, after.schoolId(), after.teacher(), on, ground.name(), by));
            case SupportEvent.StopAnnulled _ ->
                new Message<>(
                        SupportCatalogue.SUPPORT_STOP_ANNULLED,
                        new SupportStopAnnulled(id, after.schoolId(), after.teacher(), by));
        };
    }

    @Override
    public Message<?> state(Support support) {
        return new Message<>(SupportCatalogue.SUPPORT_STATE, SupportStateMessage.of(support));
    }

    private static Message<?> drafted(Support support, @Nullable UUID follows, @Nullable UUID by) {
        Passport passport = support.passport();
        return new Message<>(
                SupportCatalogue.SUPPORT_DRAFTED,
                new SupportDrafted(
                        support.id().value(),
                        support.schoolId(),
                        support.teacher(),
                        passport.leader(),
                        passport.decidedOn(),
                        passport.participants().size(),
                        passport.items().size(),
                        passport.deficits(),
                        follows,
                        by));
    }

    private static Message<?> changed(Support support, @Nullable UUID by) {
        Passport passport = support.passport();
        return new Message<>(
                SupportCatalogue.SUPPORT_PASSPORT_CHANGED,
                new SupportPassportChanged(
                        support.id().value(),
                        support.schoolId(),
                        support.teacher(),
                        passport.leader(),
                        passport.decidedOn(),
                        passport.participants().size(),
                        passport.items().size(),
                        passport.deficits(),
                        by));
    }

    private static Message<?> issued(Support support, Edition edition, @Nullable UUID by) {
        Passport passport = support.passport();
        return new Message<>(
                SupportCatalogue.SUPPORT_ISSUED,
                new SupportIssued(
                        support.id().value(),
                        support.schoolId(),
                        support.teacher(),
                        passport.leader(),
                        passport.decidedOn(),
                        passport.participants().size(),
                        passport.items().size(),
                        passport.deficits(),
                        ItemMessages.names(passport.help()),
                        edition.on(),
                        by));
    }

    private static Message<?> amended(Support support, Edition edition, @Nullable UUID by) {
        Passport passport = support.passport();
        return new Message<>(
                SupportCatalogue.SUPPORT_AMENDED,
                new SupportAmended(
                        support.id().value(),
                        support.schoolId(),
                        support.teacher(),
                        passport.leader(),
                        passport.decidedOn(),
                        passport.participants().size(),
                        passport.items().size(),
                        passport.deficits(),
                        ItemMessages.names(passport.help()),
                        edition.number(),
                        edition.on(),
                        by));
    }

    private static Message<?> card(Support support, CardOfYear card, @Nullable UUID by) {
        return new Message<>(
                SupportCatalogue.SUPPORT_CARD_WRITTEN,
                new SupportCardWritten(
                        support.id().value(),
                        support.schoolId(),
                        support.teacher(),
                        card.schoolYear(),
                        card.totalExperienceYears(),
                        card.schoolExperienceYears(),
                        card.yearLoad(),
                        card.totalLoad(),
                        card.classes().size(),
                        by));
    }
}
