package org.metodika.diagnostics.instrument;

import java.time.LocalDate;
import java.util.List;
import org.metodika.kit.domain.Rejection;

/** Why something is not done with an instrument. */
public sealed interface InstrumentRefusal extends Rejection {

    /** The instrument would measure wrongly or not at all. */
    record InstrumentNotSound(List<Flaw> flaws) implements InstrumentRefusal {
        public InstrumentNotSound {
            flaws = List.copyOf(flaws);
        }
    }

    /** It is out of use already. */
    record InstrumentAlreadyRetired(String instrument, LocalDate on) implements InstrumentRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Nobody publishes an instrument daily for more than a year. */
    record TooManyVersions(String instrument, int limit) implements InstrumentRefusal {}
}
