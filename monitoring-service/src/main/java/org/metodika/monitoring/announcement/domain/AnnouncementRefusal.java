package org.metodika.monitoring.announcement.domain;

import java.util.List;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;

/** Why a command to an announcement is refused. */
public sealed interface AnnouncementRefusal extends Rejection {

    /** What was sent can't be right; each mistake is named in {@link #flaws()}. */
    record AnnouncementInvalid(List<Flaw> flaws) implements AnnouncementRefusal {
        public AnnouncementInvalid {
            flaws = List.copyOf(flaws);
        }
    }

    /** It was published or withdrawn before. */
    record AnnouncementIsNoDraft() implements AnnouncementRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** It was withdrawn before. */
    record AnnouncementIsWithdrawn() implements AnnouncementRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Nobody is asked to acknowledge it. */
    record AnnouncementNeedsNoAcknowledgement() implements AnnouncementRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }
}
