package org.metodika.program.offers.domain;

import java.util.List;
import org.metodika.kit.domain.Rejection;

/** Why a command to a provider or an offer is refused. */
public sealed interface OfferRejection extends Rejection {

    /** Something in the content is wrong in itself. */
    record InvalidContent(List<Flaw> flaws) implements OfferRejection {
        public InvalidContent {
            flaws = List.copyOf(flaws);
        }
    }

    /** Something that a published offer must say is missing (B09, B10). */
    record OfferIncomplete(List<Flaw> flaws) implements OfferRejection {
        public OfferIncomplete {
            flaws = List.copyOf(flaws);
        }
    }

    /** It can be published only once. */
    record OfferAlreadyPublished() implements OfferRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** It can be withdrawn only once. */
    record OfferAlreadyWithdrawn() implements OfferRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** A rating can be annulled only once. */
    record RatingAlreadyAnnulled() implements OfferRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** What is done against the usual course needs a written reason. */
    record ReasonMissing() implements OfferRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/reason", "not-blank"));
        }
    }
}
