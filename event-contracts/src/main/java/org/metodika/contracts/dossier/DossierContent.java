package org.metodika.contracts.dossier;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Один из шести документов. */
@Meaning("One of the six documents with what proves it and what it lacks")
public record DossierContent(
        @Meaning("NORMS, DIAGNOSIS, PROGRAM, CONTROL_PLAN, REPORTS or PORTFOLIO (B50)")
        String document,

        @Meaning("Records that prove it") List<DossierProof> proofs,

        @Meaning("What it lacks; nothing while it is on paper")
        List<DossierGap> gaps,

        @Meaning("The latest record of a paper") @Nullable DossierPaper paper,

        @Meaning("Who has to bring what is missing: SCHOOL_HEAD, DEPUTY_HEAD, CURATOR, LEADER or TEACHER")
        String bringer,

        @Meaning("Pseudonymous id of who that is, where it is one person") @Nullable
        UUID bringerId) {}
