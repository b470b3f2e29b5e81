package org.metodika.program.associations.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.program.associations.domain.AssociationFacts;

/** What callers send. */
final class Requests {

    private Requests() {}

    /**
     * An association to be entered.
     *
     * @param schoolId school code
     * @param subjectArea предметная область
     * @param headId staff member of the school with the role association-head
     */
    record NewAssociation(
            @NotBlank String schoolId,
            @NotBlank String name,
            @NotBlank String subjectArea,
            @NotNull @Nullable UUID headId) {

        AssociationFacts facts() {
            return new AssociationFacts(name.strip(), subjectArea.strip());
        }
    }

    /** Name and subject area. */
    record Facts(@NotBlank String name, @NotBlank String subjectArea) {

        AssociationFacts facts() {
            return new AssociationFacts(name.strip(), subjectArea.strip());
        }
    }

    /** @param headId the new head, with the role association-head */
    record Handover(@NotNull @Nullable UUID headId) {}

    /**
     * @param reason why; kept
     * @param releaseMembers whether members that are left are to belong to none; without it an association with members stays
     */
    record DissolutionJson(
            @NotBlank String reason, @Nullable Boolean releaseMembers) {}

    /** @param staffId staff member of the same school */
    record NewMember(@NotNull @Nullable UUID staffId) {}
}
