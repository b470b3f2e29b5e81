package org.metodika.program.offers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.offers.domain.OfferFixture.METHODICAL;
import static org.metodika.program.offers.domain.OfferFixture.OFFER;
import static org.metodika.program.offers.domain.OfferFixture.TODAY;
import static org.metodika.program.offers.domain.OfferFixture.after;
import static org.metodika.program.offers.domain.OfferFixture.draft;
import static org.metodika.program.offers.domain.OfferFixture.facts;
import static org.metodika.program.offers.domain.OfferFixture.group;
import static org.metodika.program.offers.domain.OfferFixture.module;
import static org.metodika.test.Decided.flaws;
import static org.metodika.test.Decided.refusal;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.metodika.kit.domain.Decision;
import org.metodika.test.Requirement;

class OfferTest {

    @Test
    @Requirement("B10")
    void aModuleNamesWhatItFormsBeforeItIsPublished() {
        Offer offer = draft(facts(OfferKind.MODULE, null, "Модуль", 18, 0, null, List.of(), List.of()));
        assertThat(refusal(offer.publish())).isInstanceOf(OfferRejection.OfferIncomplete.class);
        assertThat(flaws(offer.publish())).containsExactly("/competences module-lacks-competences");
        Offer complete = after(offer, offer.change(module()));
        assertThat(after(complete, complete.publish()).status()).isEqualTo(OfferStatus.PUBLISHED);
    }

    @Test
    @Requirement("B09")
    void aProgrammeNamesItsDocumentBeforeItIsPublished() {
        Offer offer = draft(facts(OfferKind.PROGRAMME, null, "ДПП ПК", 72, 9_000, null, List.of(), List.of()));
        assertThat(flaws(offer.publish())).containsExactly("/document programme-lacks-document");
    }

    @Test
    void anEventNamesItsFormAndNothingElseHasOne() {
        Offer event = draft(facts(OfferKind.EVENT, null, "Семинар", 6, 0, null, List.of(), List.of()));
        assertThat(flaws(event.publish())).containsExactly("/form form-missing");
        assertThat(flaws(Offer.draft(
                        OFFER,
                        TODAY,
                        facts(OfferKind.MODULE, EventForm.SEMINAR, "Модуль", 6, 0, null, List.of(), List.of()))))
                .containsExactly("/form form-for-events-only");
    }

    @Test
    void whatIsPublishedStaysComplete() {
        Offer draft = draft(module());
        Offer offer = after(draft, draft.publish());
        OfferFacts without = facts(OfferKind.MODULE, null, "Модуль", 36, 0, null, List.of(), List.of());
        assertThat(refusal(offer.change(without))).isInstanceOf(OfferRejection.OfferIncomplete.class);
        assertThat(after(draft, draft.change(without)).facts()).isEqualTo(without);
    }

    @Test
    void withdrawsWithAReasonAndComesBackNextYear() {
        Offer draft = draft(module());
        Offer offer = after(draft, draft.publish());
        assertThat(refusal(offer.publish())).isInstanceOf(OfferRejection.OfferAlreadyPublished.class);
        assertThat(refusal(offer.withdraw(" "))).isInstanceOf(OfferRejection.ReasonMissing.class);
        assertThat(flaws(offer.withdraw("я".repeat(2_001)))).containsExactly("/reason size-max");
        Offer withdrawn = after(offer, offer.withdraw("Набор закончен"));
        assertThat(withdrawn.reason()).isEqualTo("Набор закончен");
        assertThat(refusal(withdrawn.withdraw("Ещё раз"))).isInstanceOf(OfferRejection.OfferAlreadyWithdrawn.class);
        Offer again = after(withdrawn, withdrawn.publish());
        assertThat(again.status()).isEqualTo(OfferStatus.PUBLISHED);
        assertThat(again.reason()).isNull();
    }

    @Test
    @Requirement("L4")
    void hasAsManyRunsAsItLikes() {
        OfferGroup autumn = group(TODAY, TODAY.plusDays(20), 25);
        OfferGroup spring = group(TODAY.plusMonths(6), TODAY.plusMonths(7), null);
        OfferFacts facts =
                facts(OfferKind.MODULE, null, "Модуль", 36, 0, null, List.of(autumn, spring), List.of(METHODICAL));
        assertThat(draft(facts).facts().groups()).containsExactly(autumn, spring);
    }

    @Test
    void refusesWhatCannotBeTrueOfItsRuns() {
        OfferGroup backwards = group(TODAY, TODAY.minusDays(1), 0);
        OfferFacts facts =
                facts(OfferKind.MODULE, null, "Модуль", 36, 0, null, List.of(backwards, backwards), List.of());
        assertThat(flaws(Offer.draft(OFFER, TODAY, facts)))
                .containsExactly(
                        "/groups/0/endsOn end-before-start",
                        "/groups/0/places range",
                        "/groups/1/id id-used-twice",
                        "/groups/1/endsOn end-before-start",
                        "/groups/1/places range");
    }

    @Test
    void refusesFactsOutOfTheirRanges() {
        assertThat(flaws(Offer.draft(
                        OFFER, TODAY, facts(OfferKind.MODULE, null, " ", 0, -1, null, List.of(), List.of()))))
                .containsExactly("/title not-blank", "/hours hours-out-of-range", "/price range");
        assertThat(flaws(Offer.draft(
                        OFFER,
                        TODAY,
                        facts(OfferKind.MODULE, null, "т".repeat(301), 2_001, 10_000_001, null, List.of(), List.of()))))
                .containsExactly("/title size-max", "/hours hours-out-of-range", "/price range");
    }

    @Test
    void refusesCompetencesThatAreNoneOrTwice() {
        OfferFacts facts = facts(
                OfferKind.MODULE,
                null,
                "Модуль",
                36,
                0,
                null,
                List.of(),
                List.of(METHODICAL, new Competence("Справочник", "A"), METHODICAL));
        assertThat(flaws(Offer.draft(OFFER, TODAY, facts)))
                .containsExactly("/competences/1 competence-malformed", "/competences/2 competence-twice");
    }

    @Test
    void refusesListsWithoutEnd() {
        OfferFacts facts = facts(
                OfferKind.MODULE,
                null,
                "Модуль",
                36,
                0,
                null,
                Collections.nCopies(51, group(TODAY, TODAY, null)),
                Collections.nCopies(31, METHODICAL));
        assertThat(flaws(Offer.draft(OFFER, TODAY, facts)))
                .containsExactly("/groups too-many", "/competences too-many");
    }

    @Test
    void theSameFactsChangeNothing() {
        assertThat(draft(module()).change(module())).isEqualTo(Decision.nothingToDo());
    }
}
