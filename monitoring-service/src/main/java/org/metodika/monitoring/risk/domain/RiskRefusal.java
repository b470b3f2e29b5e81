package org.metodika.monitoring.risk.domain;

import java.util.List;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;

/** Why a command to a risk is refused. */
public sealed interface RiskRefusal extends Rejection {

    /** What was sent can't be right; each mistake is named in {@link #flaws()}. */
    record RiskInvalid(List<Flaw> flaws) implements RiskRefusal {
        public RiskInvalid {
            flaws = List.copyOf(flaws);
        }
    }
}
