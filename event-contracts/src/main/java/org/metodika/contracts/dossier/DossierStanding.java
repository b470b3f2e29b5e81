package org.metodika.contracts.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Состояние одного из шести документов. */
@Meaning("How one of the six documents of a dossier stands")
public record DossierStanding(
        @Meaning("NORMS, DIAGNOSIS, PROGRAM, CONTROL_PLAN, REPORTS or PORTFOLIO (B50)")
        String document,

        @Meaning("How many records of the platform prove it")
        int records,

        @Meaning("Whether it is on paper, as somebody has recorded")
        boolean onPaper,

        @Meaning("First day on which something of it is missing, also a day to come; absent where nothing is") @Nullable
        LocalDate missingSince) {}
