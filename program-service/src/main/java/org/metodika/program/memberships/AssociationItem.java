package org.metodika.program.memberships;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An association in the list.
 *
 * @param id absent for an {@link AssociationStatus#UNREGISTERED} one, as are name and subject area
 * @param headName full name, where it is known
 * @param vacantSince first day without a head; may lie ahead
 * @param members how many people on the staff belong to it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AssociationItem(
        @Nullable UUID id,
        String schoolId,
        @Nullable String name,
        @Nullable String subjectArea,
        UUID headId,
        @Nullable String headName,
        AssociationStatus status,
        @Nullable LocalDate vacantSince,
        @Nullable LocalDate dissolvedOn,
        int members) {}
