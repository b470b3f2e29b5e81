package org.metodika.diagnostics.campaign.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.campaign.application.Campaigns;
import org.metodika.diagnostics.campaign.domain.ExpectedSheet;
import org.metodika.diagnostics.campaign.domain.Participant.AssignedObserver;
import org.metodika.diagnostics.campaign.domain.Plan;
import org.metodika.diagnostics.campaign.domain.Selection;
import org.metodika.diagnostics.ids.Observer;
import org.metodika.diagnostics.ids.Source;

/** Bodies of requests about campaigns. */
final class CampaignRequests {

    private static final int MANY = 2_000;
    private static final int SOME = 200;
    private static final int LONGEST_WORD = 200;
    private static final int LONGEST_REASON = 2_000;

    private CampaignRequests() {}

    /**
     * Whom the campaign is about; each list that is there narrows the choice.
     *
     * @param positions positions as in the staff list
     * @param associationHeadIds heads of methodical associations, for their members
     * @param teacherIds people by name
     */
    record Who(
            @Size(max = SOME) @Nullable List<@NotNull @Size(max = LONGEST_WORD) String> positions,
            @Size(max = SOME) @Nullable List<@NotNull @Size(max = LONGEST_WORD) String> subjects,
            @Size(max = SOME) @Nullable List<@NotNull UUID> associationHeadIds,
            @Size(max = MANY) @Nullable List<@NotNull UUID> teacherIds) {

        Selection read() {
            return new Selection(
                    words(positions), words(subjects), orNone(associationHeadIds), orNone(teacherIds), null);
        }

        private static List<String> words(@Nullable List<String> sent) {
            return orNone(sent).stream().map(String::strip).toList();
        }
    }

    /** @param observer ADMINISTRATION, MENTOR or PSYCHOLOGIST where it matters who observes the lesson */
    record SheetWanted(@NotNull Source source, @Nullable Observer observer) {}

    /**
     * A plan.
     *
     * @param version version of the instrument; the newest unless one is named
     * @param schools school codes; all within reach where none is named
     * @param who the whole pedagogical staff when absent
     * @param sheets sheets that are expected of each teacher
     * @param reminders days before the last one on which is reminded
     */
    record PlanJson(
            @NotBlank String title,
            @NotBlank @Size(max = 100) String instrument,
            @Nullable Integer version,
            @Size(max = MANY) @Nullable List<@NotNull @Size(max = 100) String> schools,
            @Nullable @Valid Who who,
            @NotNull LocalDate firstDay,
            @NotNull LocalDate lastDay,
            @NotNull @Size(max = 50) List<@NotNull @Valid SheetWanted> sheets,
            @Size(max = 50) @Nullable List<@NotNull Integer> reminders) {

        Campaigns.Wish read() {
            Plan plan = new Plan(
                    title.strip(),
                    instrument,
                    version == null ? 0 : version,
                    orNone(schools),
                    (who == null ? new Who(null, null, null, null) : who).read(),
                    firstDay,
                    lastDay,
                    sheets.stream()
                            .map(sheet -> new ExpectedSheet(sheet.source(), sheet.observer()))
                            .toList(),
                    orNone(reminders));
            return new Campaigns.Wish(plan, version);
        }
    }

    /** @param reason why, in words; kept with the campaign and never published */
    record ExtensionJson(
            @NotNull LocalDate lastDay,
            @Size(max = LONGEST_REASON) @Nullable String reason) {}

    /** @param reason why, in words; kept here and never published */
    record Reason(@Size(max = LONGEST_REASON) @Nullable String reason) {

        String orEmpty() {
            return reason == null ? "" : reason;
        }
    }

    /** @param teacherIds who is to be added; everybody who fits today and takes no part yet when absent */
    record Admission(@Size(max = MANY) @Nullable List<@NotNull UUID> teacherIds) {

        List<UUID> people() {
            return orNone(teacherIds);
        }
    }

    /** All observers of a teacher from now on. */
    record Observers(@NotNull @Size(max = SOME) List<@NotNull @Valid ObserverJson> observers) {

        List<AssignedObserver> read() {
            return observers.stream()
                    .map(one -> new AssignedObserver(one.source(), one.observer(), one.staffId()))
                    .toList();
        }
    }

    /** @param observer as what they observe the lesson; absent for other sources */
    record ObserverJson(
            @NotNull Source source,
            @Nullable Observer observer,
            @NotNull UUID staffId) {}

    private static <T> List<T> orNone(@Nullable List<T> sent) {
        return sent == null ? List.of() : sent;
    }
}
