package org.metodika.diagnostics.campaign.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.metodika.test.Decided.refusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.diagnostics.campaign.domain.Campaign.Status;
import org.metodika.diagnostics.campaign.domain.CampaignRefusal.CampaignExtensionInvalid;
import org.metodika.diagnostics.campaign.domain.CampaignRefusal.CampaignInvalid;
import org.metodika.diagnostics.campaign.domain.CampaignRefusal.CampaignPeriodOver;
import org.metodika.diagnostics.campaign.domain.CampaignRefusal.CampaignWithoutTeachers;
import org.metodika.diagnostics.ids.Observer;
import org.metodika.diagnostics.ids.Source;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.test.Requirement;

class CampaignTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final CampaignId ID = new CampaignId(new UUID(1, 1));
    private static final Selection EVERYBODY = new Selection(List.of(), List.of(), List.of(), List.of(), null);
    private static final List<ExpectedSheet> SHEETS = List.of(
            new ExpectedSheet(Source.SELF_ASSESSMENT, null),
            new ExpectedSheet(Source.LESSON, Observer.MENTOR),
            new ExpectedSheet(Source.INTERVIEW, null));

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        UUID stranger = new UUID(5, 5);
        Plan bad = new Plan(
                " ",
                "teacher-difficulties",
                1,
                List.of("school-1", "school-1", "nowhere"),
                new Selection(List.of(""), List.of(), List.of(), List.of(stranger), null),
                TODAY,
                TODAY.minusDays(1),
                List.of(new ExpectedSheet(Source.INTERVIEW, Observer.MENTOR)),
                List.of(1, 1, 99));

        Decision<CampaignEvent> decision =
                Campaign.draft(ID, bad, new Circumstances(TODAY, wants(2), Set.of("nowhere"), Set.of(stranger)));

        assertThat(((CampaignInvalid) refusal(decision)).flaws())
                .extracting(Flaw::pointer, Flaw::code)
                .containsExactlyInAnyOrder(
                        tuple("/title", "not-blank"),
                        tuple("/schools/1", "campaign-entry-twice"),
                        tuple("/schools/2", "campaign-school-unknown"),
                        tuple("/who/positions/0", "campaign-word-blank"),
                        tuple("/who/teacherIds/0", "campaign-person-unknown"),
                        tuple("/lastDay", "campaign-ends-before-it-begins"),
                        tuple("/sheets/0", "campaign-observer-without-lesson"),
                        tuple("/sheets", "campaign-expects-too-few-sources"),
                        tuple("/reminders", "campaign-reminder-twice"),
                        tuple("/reminders", "campaign-reminder-day"));
    }

    @Test
    @Requirement({"C20", "C21"})
    void expectsWhatAResultNeeds() {
        Plan selfOnly = plan(TODAY, TODAY.plusDays(10), List.of(SHEETS.getFirst()));

        assertThat(Campaign.draft(ID, selfOnly, Circumstances.on(TODAY, wants(0))))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(Campaign.draft(ID, selfOnly, Circumstances.on(TODAY, wants(1))))
                .isInstanceOf(Decision.Rejected.class);
    }

    @Test
    @Requirement("C29")
    void expectsWhatTheInstrumentProvidesFor() {
        Circumstances.Wants visit =
                new Circumstances.Wants(1, List.of(Source.LESSON, Source.SELF_ASSESSMENT), List.of(Observer.MENTOR));
        Plan other = plan(
                TODAY,
                TODAY.plusDays(10),
                List.of(
                        new ExpectedSheet(Source.LESSON, Observer.MENTOR),
                        new ExpectedSheet(Source.LESSON, Observer.PSYCHOLOGIST),
                        new ExpectedSheet(Source.JOURNAL, null)));

        assertThat(((CampaignInvalid) refusal(Campaign.draft(ID, other, Circumstances.on(TODAY, visit)))).flaws())
                .extracting(Flaw::pointer)
                .containsExactly("/sheets/1", "/sheets/2");
    }

    @Test
    void isNotOpenedForNobodyOrAfterItsDays() {
        Campaign draft = drafted(plan(TODAY, TODAY.plusDays(10), SHEETS));

        assertThat(refusal(draft.open(List.of(), TODAY))).isInstanceOf(CampaignWithoutTeachers.class);
        assertThat(refusal(draft.open(List.of("school-1"), TODAY.plusDays(11)))).isInstanceOf(CampaignPeriodOver.class);
        assertThat(draft.open(List.of("school-1"), TODAY.plusDays(10))).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    @Requirement("L10")
    void nothingEndsByTheCalendar() {
        Campaign open = opened(drafted(plan(TODAY, TODAY.plusDays(10), SHEETS)));
        LocalDate late = TODAY.plusDays(40);

        assertThat(open.isOverdue(TODAY.plusDays(10))).isFalse();
        assertThat(open.isOverdue(TODAY.plusDays(11))).isTrue();
        assertThat(refusal(open.extend(TODAY.plusDays(10), "Болеют", TODAY)))
                .isInstanceOf(CampaignExtensionInvalid.class);
        assertThat(refusal(open.extend(late.minusDays(1), "Болеют", late)))
                .isInstanceOf(CampaignExtensionInvalid.class);
        assertThat(refusal(open.extend(late, " ", late))).isInstanceOf(CampaignExtensionInvalid.class);
        Campaign extended = apply(open, open.extend(late, "Карантин", late));
        assertThat(extended.isOverdue(late)).isFalse();
        assertThat(extended.extensions())
                .containsExactly(new Campaign.Extension(TODAY.plusDays(10), late, "Карантин", late));
        assertThat(apply(open, open.close(late)).status()).isEqualTo(Status.CLOSED);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4000, 50000})
    void neverComesToAnImpossibleState(long seed) {
        Random random = new Random(seed);
        List<Status> seen = new ArrayList<>();
        for (int walk = 0; walk < 40; walk++) {
            LocalDate today = TODAY;
            Campaign campaign = drafted(plan(TODAY, TODAY.plusDays(20), SHEETS));
            for (int i = 0; i < 30; i++) {
                today = today.plusDays(random.nextInt(3));
                Campaign before = campaign;
                campaign = apply(before, command(random, before, today));
                assertThat(campaign.plan().lastDay())
                        .isAfterOrEqualTo(before.plan().lastDay().minusDays(before.status() == Status.DRAFT ? 999 : 0));
                assertThat(campaign.openedOn() != null
                                || campaign.status() == Status.DRAFT
                                || campaign.status() == Status.ANNULLED)
                        .isTrue();
                assertThat(campaign.status() == Status.ANNULLED).isEqualTo(campaign.annulment() != null);
                assertThat(before.status() == Status.ANNULLED && !campaign.equals(before))
                        .isFalse();
                assertThat(before.status() == Status.CLOSED && campaign.status() == Status.OPEN)
                        .isFalse();
                seen.add(campaign.status());
            }
        }
        assertThat(seen).contains(Status.values());
    }

    private static Decision<CampaignEvent> command(Random random, Campaign campaign, LocalDate today) {
        return switch (random.nextInt(8)) {
            case 0 ->
                campaign.change(
                        plan(today, today.plusDays(random.nextInt(20)), SHEETS), Circumstances.on(today, wants(2)));
            case 1, 2 -> campaign.open(random.nextInt(4) == 0 ? List.of() : List.of("school-1"), today);
            case 3, 4 ->
                campaign.extend(today.plusDays(random.nextInt(30)), random.nextInt(3) == 0 ? "" : "Так", today);
            case 5 -> campaign.close(today);
            case 6 -> random.nextInt(4) == 0 ? campaign.annul("Ошибка", today) : Decision.nothingToDo();
            default -> campaign.annul(" ", today);
        };
    }

    private static Circumstances.Wants wants(int sources) {
        return new Circumstances.Wants(sources, List.of(), List.of());
    }

    private static Plan plan(LocalDate first, LocalDate last, List<ExpectedSheet> sheets) {
        return new Plan(
                "Затруднения, осень",
                "teacher-difficulties",
                1,
                List.of("school-1"),
                EVERYBODY,
                first,
                last,
                sheets,
                List.of(1, 5));
    }

    private static Campaign drafted(Plan plan) {
        return apply(null, Campaign.draft(ID, plan, Circumstances.on(TODAY, wants(2))));
    }

    private static Campaign opened(Campaign draft) {
        return apply(draft, draft.open(List.of("school-1"), TODAY));
    }

    private static Campaign apply(Campaign before, Decision<CampaignEvent> decision) {
        Campaign campaign = before;
        if (decision instanceof Decision.Accepted<CampaignEvent>(var events)) {
            for (CampaignEvent event : events) {
                campaign = campaign == null ? Campaign.startedBy(event) : campaign.evolve(event);
            }
        }
        return campaign;
    }
}
