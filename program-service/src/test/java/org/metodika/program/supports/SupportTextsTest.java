package org.metodika.program.supports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.metodika.kit.problem.ProblemTexts;
import org.metodika.program.measures.MeasureRejection;
import org.metodika.program.routes.domain.RouteRejection;
import org.metodika.program.supportlabels.LabelRejection;
import org.metodika.program.supports.domain.SupportRejection;
import org.metodika.program.trainingcampaigns.TrainingCampaignRejection;
import org.metodika.program.trainingplans.domain.TrainingPlanRejection;
import org.metodika.program.trainingrequests.TrainingRequestRejection;

class SupportTextsTest {

    @Test
    void sayEveryRefusalInBothLanguages() {
        assertThat(ProblemTexts.gaps(
                        SupportRejection.class,
                        RouteRejection.class,
                        MeasureRejection.class,
                        TrainingRequestRejection.class,
                        TrainingCampaignRejection.class,
                        TrainingPlanRejection.class,
                        LabelRejection.class))
                .isEmpty();
    }
}
