package org.metodika.program.supports.messaging;

import org.metodika.contracts.support.SupportCatalogue;
import org.metodika.kit.projection.Reaction;
import org.metodika.kit.store.ContractJson;
import org.metodika.program.supports.application.NextSteps;

/** What comes of issued conclusions. */
public final class ConclusionReaction {

    private ConclusionReaction() {}

    public static Reaction of(NextSteps steps, ContractJson json) {
        return Reaction.named("support-next-steps", json)
                .on(SupportCatalogue.SUPPORT_CONCLUDED, (concluded, cause) -> steps.take(concluded.supportId(), cause))
                .build();
    }
}
