package org.metodika.monitoring.duty.domain;

import java.util.UUID;

/** What a duty comes from. */
public sealed interface Origin {

    /** @param schoolYear year in which the school year begins */
    record YearlyReport(int schoolYear) implements Origin {
        @Override
        public DutyKind kind() {
            return DutyKind.YEARLY_REPORT;
        }
    }

    /**
     * @param meeting meeting that decided it
     * @param what what is to be corrected, in words
     */
    record Correction(UUID meeting, String what) implements Origin {
        @Override
        public DutyKind kind() {
            return DutyKind.CORRECTION;
        }
    }

    DutyKind kind();
}
