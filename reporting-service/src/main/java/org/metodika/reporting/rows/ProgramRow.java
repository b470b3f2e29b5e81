package org.metodika.reporting.rows;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.program.ItemStanding;
import org.metodika.contracts.program.Order;
import org.metodika.contracts.program.ProgramDetails;
import org.metodika.contracts.program.ProgramState;
import org.metodika.contracts.program.ProgramStateInFull;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What is counted of a program (персонифицированная программа); its text is among the copies.
 *
 * @param status DRAFT, SUBMITTED, APPROVED (also while it is carried out), COMPLETED, STOPPED or WITHDRAWN
 * @param draftedOn day it was drafted; null, like the other days, in a row from before they were kept
 * @param approvedOn date of the order; null before there is one
 * @param endedOn day it was completed or stopped
 * @param stopGround why it was stopped
 * @param work what is done in it; null in a row from before it was kept
 */
@Document("programs")
@CompoundIndex(name = "school", def = "{'schoolId': 1, 'status': 1}")
public record ProgramRow(
        @Id UUID id,
        String schoolId,
        UUID teacherId,
        String status,
        @Nullable LocalDate draftedOn,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate endedOn,
        @Nullable String stopGround,
        @Nullable Work work) {

    /**
     * What is done in a program.
     *
     * @param planned money planned for its stages, in roubles; null where none was (B28)
     * @param spent money spent so far, in roubles; null where none was planned
     */
    public record Work(
            List<Activity> activities,
            @Nullable Integer planned,
            @Nullable Integer spent) {}

    /**
     * A module, an event or self-education.
     *
     * @param offerId offer of the catalogue that it was chosen from
     * @param hours academic hours
     * @param doneOn day it was done; null as long as it isn't
     * @param deficits deficits that it addresses
     */
    public record Activity(
            String kind,
            @Nullable UUID offerId,
            int hours,
            @Nullable LocalDate doneOn,
            List<UUID> deficits) {}

    public static ProgramRow of(ProgramState program) {
        return row(
                program, program.status(), null, null, new Work(activities(program, Map.of(), Map.of()), null, null));
    }

    public static ProgramRow of(ProgramStateInFull full) {
        return row(
                full.program(),
                full.status().equals("IN_PROGRESS") ? "APPROVED" : full.status(),
                full.endedOn(),
                full.stopGround(),
                work(full));
    }

    private static ProgramRow row(
            ProgramState program, String status, @Nullable LocalDate endedOn, @Nullable String stopGround, Work work) {
        Order order = program.order();
        return new ProgramRow(
                program.programId(),
                program.schoolId(),
                program.teacherId(),
                status,
                program.draftedOn(),
                order == null ? null : order.date(),
                endedOn,
                stopGround,
                work);
    }

    private static Work work(ProgramStateInFull full) {
        Map<UUID, LocalDate> done = new HashMap<>();
        for (ItemStanding item : full.items()) {
            if (item.item().equals("ACTIVITY") && item.standing().equals("DONE")) {
                done.put(item.itemId(), item.on());
            }
        }
        Map<UUID, UUID> offers = new HashMap<>();
        for (ProgramDetails.OfActivity detail : full.details().activities()) {
            UUID offer = detail.offerId();
            if (offer != null) {
                offers.put(detail.activityId(), offer);
            }
        }
        List<ProgramDetails.Money> money = full.details().funding();
        return new Work(
                activities(full.program(), offers, done),
                money.isEmpty()
                        ? null
                        : money.stream().mapToInt(ProgramDetails.Money::planned).sum(),
                money.isEmpty()
                        ? null
                        : money.stream().mapToInt(ProgramDetails.Money::spent).sum());
    }

    private static List<Activity> activities(ProgramState program, Map<UUID, UUID> offers, Map<UUID, LocalDate> done) {
        return program.activities().stream()
                .map(activity -> new Activity(
                        activity.kind(),
                        offers.get(activity.activityId()),
                        activity.hours(),
                        done.get(activity.activityId()),
                        activity.deficits()))
                .toList();
    }
}
