package org.metodika.program.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.Decided.events;
import static org.metodika.test.Decided.flaws;
import static org.metodika.test.Decided.refusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.metodika.kit.domain.Decision;
import org.metodika.program.partners.PartnerEvent.PartnerLinked;
import org.metodika.program.partners.PartnerEvent.PartnerRegistered;
import org.metodika.program.partners.PartnerEvent.PartnershipEnded;
import org.metodika.program.partners.PartnerEvent.PartnershipResumed;
import org.metodika.program.partners.PartnerRejection.EndingLacksReason;
import org.metodika.program.partners.PartnerRejection.PartnerAlreadyLinked;
import org.metodika.program.partners.PartnerRejection.PartnerFactsInvalid;
import org.metodika.program.partners.PartnerRejection.PartnershipDateImpossible;
import org.metodika.program.partners.PartnerRejection.PartnershipIsOver;
import org.metodika.program.partners.PartnerRejection.PartnershipNotOver;
import org.metodika.test.Requirement;

@Requirement("A07")
class PartnerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final UUID ID = new UUID(1, 1);

    @Test
    void isEnteredWithAgreementOrWithoutOfASchoolOrOfTheMunicipality() {
        PartnerFacts signed = facts("Музей", agreement("2026-09-01", "2029-08-31"));
        assertThat(Partner.register(ID, "1001", signed, TODAY))
                .isEqualTo(Decision.accepted(new PartnerRegistered(ID, "1001", signed)));
        PartnerFacts plain = facts("Музей", null);
        assertThat(Partner.register(ID, null, plain, TODAY))
                .isEqualTo(Decision.accepted(new PartnerRegistered(ID, null, plain)));
        assertThat(partner(plain).schoolOrNone()).isEqualTo("1001");
    }

    @Test
    void saysOfEachFactThatCannotBeSoWhatIsWrong() {
        assertThat(wrongFacts(Partner.register(ID, "1001", facts(" ", agreement("2026-11-21", "2026-11-01")), TODAY)))
                .containsExactly(
                        "/name not-blank",
                        "/agreement/date date-in-future",
                        "/agreement/validUntil agreement-ends-before-it-begins");
        PartnerFacts long1 = new PartnerFacts(
                "x".repeat(301),
                PartnerKind.OTHER,
                "x".repeat(201),
                "x".repeat(501),
                new Agreement("x".repeat(51), LocalDate.of(1900, 1, 1), null),
                "x".repeat(2001));
        assertThat(wrongFacts(partner(facts("Музей", null)).change(long1, TODAY)))
                .containsExactly(
                        "/name size-max",
                        "/contactPerson size-max",
                        "/contacts size-max",
                        "/note size-max",
                        "/agreement/number size-max",
                        "/agreement/date date-too-early");
    }

    @Test
    void theSameFactsChangeNothing() {
        PartnerFacts facts = facts("Музей", null);
        assertThat(partner(facts).change(facts, TODAY)).isEqualTo(Decision.nothingToDo());
    }

    @Test
    void namesAreTheSameWhateverTheirQuotationMarksGapsAndCase() {
        assertThat(Partner.nameKey("1001", facts("Музей  «Берёзка»", null)))
                .isEqualTo(Partner.nameKey("1001", facts("музей \"березка\"", null)))
                .isNotEqualTo(Partner.nameKey(null, facts("музей березка", null)));
    }

    @Test
    void takesPartInSeminarsSurveysAndActivities() {
        Partner partner = partner(facts("Музей", null));
        for (LinkKind kind : LinkKind.values()) {
            PartnerLink link = link(kind, null, "Встреча", TODAY.plusDays(10));
            assertThat(partner.link(link)).isEqualTo(Decision.accepted(new PartnerLinked(link)));
            partner = partner.after(new PartnerLinked(link));
        }
        assertThat(partner.links()).hasSize(3);
        UUID first = partner.links().getFirst().id();
        partner = after(partner, partner.unlink(first));
        assertThat(partner.find(first)).isEmpty();
        assertThat(partner.unlink(first)).isEqualTo(Decision.nothingToDo());
    }

    @Test
    void refusesTheSameLinkTwiceByIdOrByTitleAndDay() {
        UUID seminar = UUID.randomUUID();
        Partner partner = partner(facts("Музей", null));
        partner = after(partner, partner.link(link(LinkKind.SEMINAR, seminar, "А", TODAY)));
        partner = after(partner, partner.link(link(LinkKind.SURVEY, null, "Опрос", TODAY)));
        assertThat(refusal(partner.link(link(LinkKind.SEMINAR, seminar, "Другое имя", TODAY.plusDays(1)))))
                .isEqualTo(new PartnerAlreadyLinked());
        assertThat(refusal(partner.link(link(LinkKind.SURVEY, null, "ОПРОС", TODAY))))
                .isEqualTo(new PartnerAlreadyLinked());
        assertThat(partner.link(link(LinkKind.SURVEY, null, "Опрос", TODAY.plusDays(1))))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(wrongFacts(partner.link(link(LinkKind.SURVEY, null, " ", LocalDate.of(1900, 1, 1)))))
                .containsExactly("/title not-blank", "/date date-too-early");
    }

    @Test
    void takesNoMoreLinksThanTheCap() {
        List<PartnerLink> links = new ArrayList<>();
        for (int i = 0; i < Partner.MOST_LINKS; i++) {
            links.add(link(LinkKind.ACTIVITY, null, "Мероприятие " + i, TODAY));
        }
        Partner full = new Partner(ID, "1001", facts("Музей", null), links, null);
        assertThat(wrongFacts(full.link(link(LinkKind.ACTIVITY, null, "Ещё", TODAY))))
                .containsExactly(" too-many");
    }

    @Test
    void endsWithAReasonAndIsResumed() {
        Partner partner = partner(facts("Музей", agreement("2026-09-01", null)));
        assertThat(refusal(partner.end(TODAY, " ", TODAY))).isEqualTo(new EndingLacksReason());
        assertThat(refusal(partner.end(TODAY.plusDays(1), "Ремонт", TODAY)))
                .isEqualTo(new PartnershipDateImpossible(LocalDate.of(2026, 9, 1), TODAY));
        assertThat(refusal(partner.end(LocalDate.of(2026, 8, 31), "Ремонт", TODAY)))
                .isInstanceOf(PartnershipDateImpossible.class);
        assertThat(refusal(partner.resume(TODAY, TODAY))).isEqualTo(new PartnershipNotOver());

        LocalDate end = LocalDate.of(2026, 10, 1);
        assertThat(partner.end(end, " Ремонт ", TODAY))
                .isEqualTo(Decision.accepted(new PartnershipEnded(end, "Ремонт")));
        Partner over = partner.after(new PartnershipEnded(end, "Ремонт"));
        assertThat(refusal(over.end(end, "Ещё раз", TODAY))).isEqualTo(new PartnershipIsOver(end));
        assertThat(refusal(over.link(link(LinkKind.SEMINAR, null, "Поздно", end.plusDays(1)))))
                .isEqualTo(new PartnershipIsOver(end));
        assertThat(over.link(link(LinkKind.SEMINAR, null, "Был раньше", end))).isInstanceOf(Decision.Accepted.class);
        assertThat(refusal(over.resume(end.minusDays(1), TODAY))).isInstanceOf(PartnershipDateImpossible.class);
        assertThat(over.resume(TODAY, TODAY)).isEqualTo(Decision.accepted(new PartnershipResumed(TODAY)));
        assertThat(over.after(new PartnershipResumed(TODAY)).ending()).isNull();
    }

    @Test
    void anAgreementHoldsToItsLastDay() {
        Agreement agreement = agreement("2026-09-01", "2026-11-20");
        assertThat(agreement.holdsOn(TODAY)).isTrue();
        assertThat(agreement.holdsOn(TODAY.plusDays(1))).isFalse();
        assertThat(agreement("2026-09-01", null).holdsOn(TODAY.plusYears(50))).isTrue();
    }

    private static PartnerFacts facts(String name, @Nullable Agreement agreement) {
        return new PartnerFacts(name, PartnerKind.MUSEUM, "Иванова", "+7 900", agreement, null);
    }

    private static Agreement agreement(String date, @Nullable String until) {
        return new Agreement("12/26", LocalDate.parse(date), until == null ? null : LocalDate.parse(until));
    }

    private static PartnerLink link(LinkKind kind, @Nullable UUID ref, String title, LocalDate date) {
        return new PartnerLink(UUID.randomUUID(), kind, ref, title, date, "ведущий");
    }

    private static Partner partner(PartnerFacts facts) {
        return Partner.from(new PartnerRegistered(ID, "1001", facts));
    }

    private static Partner after(Partner partner, Decision<PartnerEvent> decision) {
        Partner next = partner;
        for (PartnerEvent event : events(decision)) {
            next = next.after(event);
        }
        return next;
    }

    private static List<String> wrongFacts(Decision<PartnerEvent> decision) {
        assertThat(refusal(decision)).isInstanceOf(PartnerFactsInvalid.class);
        return flaws(decision);
    }
}
