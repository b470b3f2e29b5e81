package org.metodika.program.trainingcampaigns;

import java.util.Map;
import org.metodika.kit.identity.Action;
import org.metodika.kit.identity.Breadth;
import org.metodika.kit.identity.Role;

/** What roles may do with formation campaigns, which are those of the whole municipality. */
public enum TrainingCampaignAction implements Action {

    /** See whether one is open and until when. */
    SEE(Map.of(
            Role.METHODIST, Breadth.ALL,
            Role.SCHOOL_HEAD, Breadth.SCHOOL,
            Role.DEPUTY_HEAD, Breadth.SCHOOL,
            Role.ASSOCIATION_HEAD, Breadth.SCHOOL,
            Role.TUTOR, Breadth.SCHOOL,
            Role.PSYCHOLOGIST, Breadth.SCHOOL,
            Role.TEACHER, Breadth.SCHOOL)),

    /** Open, close, open again. */
    RUN(Map.of(Role.METHODIST, Breadth.ALL));

    private final Map<Role, Breadth> grants;

    TrainingCampaignAction(Map<Role, Breadth> grants) {
        this.grants = grants;
    }

    @Override
    public Map<Role, Breadth> grants() {
        return grants;
    }
}
