package org.metodika.program.associations.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.metodika.program.associations.domain.Association;
import org.metodika.program.associations.domain.AssociationId;
import org.metodika.program.associations.domain.Dissolution;
import org.metodika.program.associations.domain.Move;
import org.metodika.program.associations.domain.StaffId;

/**
 * A methodical association.
 *
 * @param headId who heads it; the last head of one that is vacant or dissolved
 * @param headName full name, where it is known here already
 * @param status ACTIVE, VACANT or DISSOLVED today
 * @param vacantSince first day without a head; may lie ahead
 * @param formerHeadId head whom members are still leaving; absent when all have followed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AssociationView(
        AssociationId id,
        String schoolId,
        String name,
        String subjectArea,
        StaffId headId,
        @Nullable String headName,
        String status,
        @Nullable LocalDate vacantSince,
        @Nullable StaffId formerHeadId,
        @Nullable LocalDate dissolvedOn,
        @Nullable String dissolvedBecause) {

    static AssociationView of(Association association, @Nullable String headName, LocalDate today) {
        Move move = association.move();
        Dissolution dissolution = association.dissolution();
        return new AssociationView(
                association.id(),
                association.schoolId(),
                association.facts().name(),
                association.facts().subjectArea(),
                association.head(),
                headName,
                association.statusOn(today).name(),
                association.vacantSince(),
                move == null ? null : move.from(),
                dissolution == null ? null : dissolution.on(),
                dissolution == null ? null : dissolution.reason());
    }
}
