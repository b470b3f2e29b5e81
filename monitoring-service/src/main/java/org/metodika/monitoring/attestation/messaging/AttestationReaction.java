package org.metodika.monitoring.attestation.messaging;

import java.util.UUID;
import org.metodika.contracts.attestation.AttestationCatalogue;
import org.metodika.kit.projection.Reaction;
import org.metodika.kit.store.ContractJson;
import org.metodika.monitoring.attestation.application.Attestations;

/** What follows from a new attempt: the one before it is the latest no more. */
public final class AttestationReaction {

    private AttestationReaction() {}

    public static Reaction of(Attestations attestations, ContractJson json) {
        return Reaction.named("attestation-attempts", json)
                .on(AttestationCatalogue.ATTESTATION_OPENED, (opened, cause) -> {
                    UUID previous = opened.previousId();
                    if (previous != null) {
                        attestations.follow(previous, opened.attestationId(), cause);
                    }
                })
                .build();
    }
}
