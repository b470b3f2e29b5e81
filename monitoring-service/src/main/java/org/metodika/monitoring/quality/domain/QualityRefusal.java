package org.metodika.monitoring.quality.domain;

import java.util.List;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;

/** Why a command to an indicator, a measurement or an analysis is refused. */
public sealed interface QualityRefusal extends Rejection {

    /** What was sent of an indicator can't be right. */
    record IndicatorInvalid(List<Flaw> flaws) implements QualityRefusal {
        public IndicatorInvalid {
            flaws = List.copyOf(flaws);
        }
    }

    /** Nothing is measured by it any more. */
    record IndicatorIsRetired(String indicator) implements QualityRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** A school has many indicators already. */
    record TooManyIndicators(int most) implements QualityRefusal {}

    /** What was sent of a measurement can't be right; nothing of it is kept. */
    record MeasurementInvalid(List<Flaw> flaws) implements QualityRefusal {
        public MeasurementInvalid {
            flaws = List.copyOf(flaws);
        }
    }

    /** There is no value of this class and subject. */
    record NothingMeasuredThere() implements QualityRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** What was sent of an analysis can't be right. */
    record AnalysisInvalid(List<Flaw> flaws) implements QualityRefusal {
        public AnalysisInvalid {
            flaws = List.copyOf(flaws);
        }
    }

    /** It was annulled before. */
    record AnalysisIsAnnulled() implements QualityRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }
}
