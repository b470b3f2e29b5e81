package org.metodika.program.schoolprogramme.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.program.schoolprogramme.domain.Choice;
import org.metodika.program.schoolprogramme.domain.OrderOfHead;
import org.metodika.program.schoolprogramme.domain.ProgrammeStatus;
import org.metodika.program.schoolprogramme.domain.SchoolProgramme;
import org.metodika.program.schoolprogramme.domain.SchoolProgrammeId;
import org.metodika.program.schoolprogramme.domain.Stage;
import org.metodika.program.schoolprogramme.domain.StageId;
import org.metodika.program.schoolprogramme.domain.StageStatus;
import org.metodika.program.schoolprogramme.domain.TemplateRef;

/**
 * A school programme as a caller sees it.
 *
 * @param owner PEDAGOGICAL_COUNCIL: the council owns each school programme (D07)
 * @param revision counts the changes
 * @param meetingId meeting of the council that decided
 * @param myChoice form that the caller chose
 * @param stages where each stage stands
 * @param publishedForms forms with whose program teachers are to be acquainted
 * @param content what PUT takes
 */
record SchoolProgrammeView(
        SchoolProgrammeId id,
        String schoolId,
        ProgrammeStatus.Name status,
        String owner,
        int revision,
        LocalDate draftedOn,
        @Nullable TemplateRef template,
        @Nullable String approvalAnnulledBecause,
        @Nullable UUID meetingId,
        @Nullable OrderOfHead order,
        @Nullable LocalDate approvedOn,
        @Nullable String withdrawnBecause,
        @Nullable String myChoice,
        List<ProgrammeStageView> stages,
        List<PublishedForm> publishedForms,
        ProgrammeContentJson content) {

    private static final String OWNER = "PEDAGOGICAL_COUNCIL";

    /**
     * Where a stage stands.
     *
     * @param withoutChoice teachers who had not chosen when the first stage was closed
     * @param closedBecause why it was closed nevertheless
     */
    record ProgrammeStageView(
            StageId id,
            int ordinal,
            String title,
            StageStatus.Name status,
            @Nullable LocalDate openedOn,
            @Nullable LocalDate closedOn,
            @Nullable String reopenedBecause,
            @Nullable Integer withoutChoice,
            @Nullable String closedBecause) {

        static ProgrammeStageView of(Stage stage, int ordinal) {
            StageStatus.Closed closed = stage.status() instanceof StageStatus.Closed done ? done : null;
            return new ProgrammeStageView(
                    stage.id(),
                    ordinal,
                    stage.title(),
                    stage.status().asName(),
                    stage.status().opening(),
                    closed == null ? null : closed.on(),
                    stage.status() instanceof StageStatus.Open open ? open.reopenedBecause() : null,
                    closed == null ? null : closed.withoutChoice(),
                    closed == null ? null : closed.reason());
        }
    }

    /** A form whose program is published. */
    record PublishedForm(String form, LocalDate publishedOn) {}

    static SchoolProgrammeView of(SchoolProgramme programme, Actor actor) {
        ProgrammeStatus.Approved approved =
                programme.status() instanceof ProgrammeStatus.Approved present ? present : null;
        UUID self = actor.staffId();
        return new SchoolProgrammeView(
                programme.id(),
                programme.schoolId(),
                programme.asName(),
                OWNER,
                programme.revision(),
                programme.draftedOn(),
                programme.template(),
                programme.status() instanceof ProgrammeStatus.Draft draft ? draft.approvalAnnulledBecause() : null,
                approved == null ? null : approved.meetingId(),
                approved == null ? null : approved.order(),
                approved == null ? null : approved.on(),
                programme.status() instanceof ProgrammeStatus.Withdrawn withdrawn ? withdrawn.reason() : null,
                self == null ? null : programme.choiceOf(self).map(Choice::form).orElse(null),
                programme.content().stages().stream()
                        .map(stage ->
                                ProgrammeStageView.of(stage, programme.content().ordinal(stage.id())))
                        .toList(),
                programme.content().forms().stream()
                        .flatMap(form -> form.publishedOn() == null
                                ? Stream.<PublishedForm>empty()
                                : Stream.of(new PublishedForm(form.code(), form.publishedOn())))
                        .toList(),
                ProgrammeMapping.write(programme.content()));
    }
}
