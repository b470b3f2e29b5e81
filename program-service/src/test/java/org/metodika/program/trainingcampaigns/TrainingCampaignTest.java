package org.metodika.program.trainingcampaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.metodika.kit.domain.Decision;
import org.metodika.program.trainingcampaigns.TrainingCampaign.CampaignStatus;
import org.metodika.program.trainingcampaigns.TrainingCampaignRejection.TrainingCampaignOutOfTurn;
import org.metodika.test.Requirement;

/** A formation campaign is opened in its year, closed by hand, opened again with a reason. */
@Requirement("E06")
class TrainingCampaignTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 18);
    private static final LocalDate UNTIL = LocalDate.of(2027, 6, 30);
    private static final TrainingCampaign OPEN =
            TrainingCampaign.startedBy(new TrainingCampaignEvent.Opened(2027, TODAY, UNTIL, "Прежде всего ФГОС"));

    @Test
    void isOpenedInItsYearUntilADayOfIt() {
        assertThat(OPEN.status()).isEqualTo(CampaignStatus.OPEN);
        assertThat(TrainingCampaign.open(2027, UNTIL, "", TODAY)).isInstanceOf(Decision.Accepted.class);
        assertThat(flaws(TrainingCampaign.open(2028, UNTIL, "", TODAY)))
                .containsExactly("/year training-year-not-present");
        assertThat(flaws(TrainingCampaign.open(2027, TODAY.minusDays(1), "я".repeat(2_001), TODAY)))
                .containsExactly("/until date-between", "/guidance text-too-long");
        assertThat(flaws(TrainingCampaign.open(2027, LocalDate.of(2028, 1, 1), "", TODAY)))
                .containsExactly("/until date-between");
    }

    @Test
    void isClosedOnceAndOpenedAgainWithAReason() {
        TrainingCampaign closed = accept(OPEN, OPEN.close(UNTIL));
        assertThat(closed.status()).isEqualTo(CampaignStatus.CLOSED);
        assertThat(closed.close(UNTIL))
                .isEqualTo(Decision.rejected(new TrainingCampaignOutOfTurn(CampaignStatus.CLOSED)));
        assertThat(flaws(closed.reopen(UNTIL.plusDays(9), "", UNTIL))).containsExactly("/reason not-blank");
        assertThat(flaws(closed.reopen(UNTIL, "Поздно", UNTIL.plusYears(1))))
                .containsExactly("/year training-year-not-present");
        TrainingCampaign again = accept(closed, closed.reopen(UNTIL.plusDays(9), "Опоздали две школы", UNTIL));
        assertThat(again.status()).isEqualTo(CampaignStatus.OPEN);
        assertThat(again.until()).isEqualTo(UNTIL.plusDays(9));
        assertThat(again.reopenedBecause()).isEqualTo("Опоздали две школы");
        assertThat(again.reopen(UNTIL, "Ещё", UNTIL))
                .isEqualTo(Decision.rejected(new TrainingCampaignOutOfTurn(CampaignStatus.OPEN)));
    }

    private static TrainingCampaign accept(TrainingCampaign campaign, Decision<TrainingCampaignEvent> decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return campaign.evolve(
                ((Decision.Accepted<TrainingCampaignEvent>) decision).events().getFirst());
    }

    private static List<String> flaws(Decision<TrainingCampaignEvent> decision) {
        assertThat(decision).isInstanceOf(Decision.Rejected.class);
        return ((Decision.Rejected<TrainingCampaignEvent>) decision)
                .reason().flaws().stream()
                        .map(flaw -> flaw.pointer() + " " + flaw.code())
                        .toList();
    }
}
