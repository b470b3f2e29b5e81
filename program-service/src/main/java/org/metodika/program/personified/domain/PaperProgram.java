package org.metodika.program.personified.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Программа на бумаге: approved and begun before it came to the platform, with what happened since.
 *
 * @param initiative who asked for it then (B17)
 * @param deferrals difficulties that were left to a later program, each with its reason (B24)
 * @param order order of approval of then (B30)
 * @param results results of the stages that are closed, in the order of the stages
 */
public record PaperProgram(
        ProgramId id,
        String schoolId,
        StaffId teacher,
        Initiative initiative,
        LocalDate draftedOn,
        Content content,
        Map<DeficitId, String> deferrals,
        OrderDetails order,
        List<PaperResult> results) {

    public PaperProgram {
        deferrals = Map.copyOf(deferrals);
        results = List.copyOf(results);
    }

    /**
     * Transfers the program; refused where a hard rule forbids it (B16, B22, B24, B26, B30, C11), with everything that is wrong.
     *
     * @param importId import that brings it
     * @param fingerprint of all that paper says
     */
    public Decision<ProgramEvent> transfer(UUID importId, String fingerprint, Circumstances now) {
        List<Flaw> flaws = PaperCheck.flaws(this, now);
        return flaws.isEmpty()
                ? Decision.accepted(new ProgramEvent.Transferred(
                        id,
                        schoolId,
                        teacher,
                        initiative,
                        draftedOn,
                        content,
                        deferrals,
                        order.complete(),
                        new PaperHistory(importId, now.today(), fingerprint, results)))
                : Decision.rejected(new ProgramRejection.NotTransferable(flaws));
    }

    /** Everything that stands against the transfer, with pointers into this record; empty when nothing does. */
    public List<Flaw> flaws(Circumstances now) {
        return PaperCheck.flaws(this, now);
    }

    /** Basis difficulties that an activity addresses. */
    Set<DeficitId> addressed() {
        return content.addressed();
    }
}
