package org.metodika.program.trainingcampaigns;

import java.util.List;
import org.metodika.kit.domain.Rejection;

/** Why something can't be done with a formation campaign. */
public sealed interface TrainingCampaignRejection extends Rejection {

    /** What was sent is wrong in itself. */
    record TrainingCampaignInvalid(List<Flaw> flaws) implements TrainingCampaignRejection {
        public TrainingCampaignInvalid {
            flaws = List.copyOf(flaws);
        }
    }

    /** An open campaign is closed, a closed one is opened again. */
    record TrainingCampaignOutOfTurn(TrainingCampaign.CampaignStatus status) implements TrainingCampaignRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Campaigns never overlap: a request belongs to one of them. */
    record TrainingCampaignStillOpen(int year) implements TrainingCampaignRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }
}
