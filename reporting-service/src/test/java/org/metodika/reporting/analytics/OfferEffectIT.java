package org.metodika.reporting.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.deficit.DeficitCatalogue;
import org.metodika.contracts.deficit.DeficitComparison;
import org.metodika.contracts.deficit.DeficitState;
import org.metodika.contracts.deficit.DeficitStateInFull;
import org.metodika.contracts.offer.OfferCatalogue;
import org.metodika.contracts.offer.OfferState;
import org.metodika.contracts.portfolio.PortfolioCatalogue;
import org.metodika.contracts.portfolio.PortfolioEvidence;
import org.metodika.contracts.portfolio.PortfolioState;
import org.metodika.contracts.program.ItemStanding;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.contracts.program.ProgramDetails;
import org.metodika.contracts.program.ProgramFrame;
import org.metodika.contracts.program.ProgramState;
import org.metodika.contracts.program.ProgramStateInFull;
import org.metodika.kit.ids.Ids;
import org.metodika.reporting.Feeding;
import org.metodika.reporting.Programs;
import org.metodika.reporting.ReportingTest;
import org.metodika.reporting.School;
import org.metodika.test.Api;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

/** Which training closed which deficits, at what hours and cost; of fewer than five cases nothing is told. */
@ReportingTest
@Requirement({"A27", "B28", "D05"})
class OfferEffectIT {

    private static final LocalDate DONE = LocalDate.of(2026, 10, 15);
    private static final LocalDate AFTER = LocalDate.of(2026, 11, 10);
    private static final int STAGES = 3;

    private final Api api;
    private final Topics topics;
    private final Feeding feeding;
    private final School school = School.general("offers-" + Ids.next(), "МБОУ «СОШ № 61»");
    private final UUID offer = Ids.next();
    private final UUID rare = Ids.next();

    OfferEffectIT(Api api, Topics topics) {
        this.api = api.as(Tokens.methodist());
        this.topics = topics;
        this.feeding = new Feeding(topics);
    }

    @Test
    void tellsWhatClosedDeficits() {
        feeding.school(school);
        offer(offer, "Смысловое чтение", 36, 4_000);
        offer(rare, "Один слушатель", 18, 1_000);
        for (int number = 0; number < 5; number++) {
            UUID teacher = school.teacher(number);
            boolean closed = number < 3;
            DeficitState deficit = school.deficit(teacher, "METHODICAL", closed ? "RESOLVED" : "OPEN");
            deficit(deficit, closed ? AFTER : null, number == 4);
            program(Programs.whole(school, teacher, "APPROVED", deficit, deficit), number == 0);
        }
        portfolio(school.teacher(0));
        feeding.digest();
        topics.awaitConsumed(OfferCatalogue.OFFER_STATES, PortfolioCatalogue.PORTFOLIO_STATES);

        Reply reply =
                api.get("/api/reports/analytics/offers?school=" + school.id()).expect(200);

        assertThat(reply.at("/offers").size()).as("the rare one is left out").isEqualTo(1);
        assertThat(reply.at("/offers/0/title").asString()).isEqualTo("Смысловое чтение");
        assertThat(reply.at("/offers/0/done").asInt()).isEqualTo(5);
        assertThat(reply.at("/offers/0/cases").asInt()).isEqualTo(5);
        assertThat(reply.at("/offers/0/closed").asInt()).isEqualTo(3);
        assertThat(reply.at("/offers/0/improved").asInt()).isEqualTo(4);
        assertThat(reply.at("/offers/0/change").asDouble()).isEqualTo(14.0);
        // The module takes 36 hours and 4 000 roubles of each of the five.
        assertThat(reply.at("/offers/0/hoursPerClosed").asDouble()).isEqualTo(60.0);
        assertThat(reply.at("/offers/0/pricePerClosed").asDouble()).isEqualTo(6666.7);
        assertThat(reply.at("/offers/0/byDeficit/0/code").asString()).isEqualTo("METHODICAL");

        Reply figures = api.get("/api/reports/analytics?school=" + school.id()).expect(200);
        assertThat(figures.at("/total/values/takingPart").asInt()).isEqualTo(5);
        assertThat(figures.at("/total/values/notTakingPart").asInt()).isEqualTo(4);
        assertThat(figures.at("/total/values/portfolioEvidences").asInt())
                .as("valid, of this year, seen by others")
                .isEqualTo(1);
        assertThat(figures.at("/total/values/hoursDone").asInt()).isEqualTo(5 * 36 + 18);
        assertThat(figures.at("/total/values/moneyPlanned").asInt()).isEqualTo(5 * 10_000);
        assertThat(figures.at("/total/values/moneySpent").asInt()).isEqualTo(5 * 2_500);
        assertThat(figures.at("/total/values/deficitsImproved").asInt()).isEqualTo(4);
        assertThat(figures.at("/total/deficits/0/before").asDouble()).isEqualTo(40.0);
        assertThat(figures.at("/total/deficits/0/after").asDouble()).isEqualTo(54.0);
    }

    private void portfolio(UUID teacher) {
        topics.publish(
                PortfolioCatalogue.PORTFOLIO_STATE,
                teacher,
                new PortfolioState(
                        teacher,
                        school.id(),
                        List.of(
                                evidence(DONE, "LEADERS", null),
                                evidence(DONE, "OWN", null),
                                evidence(DONE, "CENTRE", AFTER),
                                evidence(DONE.minusYears(1), "CENTRE", null))),
                1);
    }

    private static PortfolioEvidence evidence(LocalDate day, String visibility, @Nullable LocalDate withdrawnOn) {
        return new PortfolioEvidence(
                Ids.next(), "PUBLICATION", day, visibility, List.of(), List.of(), List.of(), withdrawnOn);
    }

    private void offer(UUID id, String title, int hours, int price) {
        OfferState state = new OfferState(
                id,
                Ids.next(),
                "PUBLISHED",
                LocalDate.of(2026, 8, 20),
                "MODULE",
                null,
                title,
                null,
                hours,
                "FULL_TIME",
                null,
                price,
                null,
                null,
                List.of(),
                List.of(),
                null);
        topics.publish(OfferCatalogue.OFFER_STATE, id, state, 1);
    }

    /** Four of five are better when assessed again, by 20 points; the fifth is worse by 10. */
    private void deficit(DeficitState deficit, @Nullable LocalDate resolvedOn, boolean worse) {
        DeficitComparison comparison = new DeficitComparison(
                Ids.next(),
                LocalDate.of(2026, 9, 18),
                "LOW",
                40,
                Ids.next(),
                AFTER,
                worse ? "LOW" : "MIDDLE",
                worse ? 30 : 60,
                worse ? "WORSE" : "IMPROVED");
        DeficitStateInFull full = new DeficitStateInFull(
                deficit.deficitId(),
                deficit.schoolId(),
                deficit.teacherId(),
                null,
                deficit.dictionary(),
                deficit.dictionaryVersion(),
                deficit.code(),
                deficit.assessmentId(),
                deficit.level(),
                deficit.requiredLevel(),
                deficit.score(),
                deficit.status(),
                deficit.detectedOn(),
                resolvedOn,
                List.of(),
                null,
                false,
                comparison);
        topics.message(DeficitCatalogue.DEFICIT_STATE_IN_FULL, deficit.deficitId(), full, 1)
                .send();
    }

    private void program(ProgramState program, boolean withRare) {
        UUID module = program.activities().get(1).activityId();
        UUID other = program.activities().get(2).activityId();
        List<ItemStanding> items = withRare ? List.of(done(module), done(other)) : List.of(done(module));
        ProgramStateInFull full = new ProgramStateInFull(
                program,
                "IN_PROGRESS",
                1,
                null,
                null,
                new ProgramFrame(List.of(), List.of(), List.of(), List.of()),
                new ProgramDetails(
                        List.of(detail(module, offer), detail(other, rare)),
                        List.of(new ProgramDetails.Money(
                                program.stages().get(STAGES - 1).stageId(), "BUDGET", 10_000, 2_500))),
                items,
                program.startsOn(),
                null,
                null,
                null,
                null,
                null);
        topics.message(ProgramCatalogue.PROGRAM_STATE_IN_FULL, program.programId(), full, 9)
                .at(Feeding.TIME)
                .send();
    }

    private static ItemStanding done(UUID activity) {
        return new ItemStanding(activity, "ACTIVITY", "DONE", DONE, null, null);
    }

    private static ProgramDetails.OfActivity detail(UUID activity, UUID offer) {
        return new ProgramDetails.OfActivity(activity, offer, List.of(), null, null, null, null);
    }
}
