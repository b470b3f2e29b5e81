package org.metodika.monitoring.diary.domain;

import java.util.List;
import org.metodika.kit.domain.Rejection;

/** Why a command to a diary is refused. */
public sealed interface DiaryRefusal extends Rejection {

    /** What was sent can't be right; each mistake is named in {@link #flaws()}. */
    record DiaryEntryInvalid(List<Flaw> flaws) implements DiaryRefusal {
        public DiaryEntryInvalid {
            flaws = List.copyOf(flaws);
        }
    }

    /** The day in which the author may change it is over. */
    record DiaryEntryClosed() implements DiaryRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Nothing more can be added to this entry. */
    record DiaryEntryFull(int most) implements DiaryRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }
}
