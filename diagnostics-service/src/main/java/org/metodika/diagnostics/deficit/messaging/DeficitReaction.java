package org.metodika.diagnostics.deficit.messaging;

import org.metodika.contracts.Catalogue;
import org.metodika.diagnostics.deficit.application.DeficitDetection;
import org.metodika.kit.projection.Reaction;
import org.metodika.kit.store.ContractJson;

/** Follows the service's own assessments. */
public final class DeficitReaction {

    private DeficitReaction() {}

    public static Reaction to(DeficitDetection detection, ContractJson json) {
        return Reaction.named("deficit-detection", json)
                .on(Catalogue.ASSESSMENT_CLOSED, (closed, cause) -> detection.follow(closed.assessmentId(), cause))
                .on(
                        Catalogue.ASSESSMENT_ANNULLED,
                        (annulled, cause) -> detection.follow(annulled.assessmentId(), cause))
                .build();
    }
}
