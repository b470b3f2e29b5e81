package org.metodika.reporting.publication.domain;

import java.time.LocalDate;
import java.util.List;
import org.metodika.kit.domain.Rejection;

/** Why a command to a publication is refused. */
public sealed interface PublicationRefusal extends Rejection {

    /** What was sent can't be right; each mistake is named in {@link #flaws()}. */
    record PublicationInvalid(List<Flaw> flaws) implements PublicationRefusal {
        public PublicationInvalid {
            flaws = List.copyOf(flaws);
        }
    }

    /** There are no organisations to publish anything of. */
    record NothingToPublish() implements PublicationRefusal {}

    /** It was withdrawn before. */
    record PublicationIsWithdrawn(LocalDate on) implements PublicationRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }
}
