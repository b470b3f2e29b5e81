package org.metodika.program.schoolprogramme.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;

/** Decides what teachers say for themselves: the choice of a form (A15) and that they know its program (A13). */
public record TeacherVoice(SchoolProgramme programme) {

    /**
     * Chooses a form, or another one, while the first stage is open; it closes that stage for this teacher.
     *
     * @param teachers the pedagogical staff of today
     */
    public Decision<ProgrammeEvent> choose(UUID teacher, String form, Set<UUID> teachers, LocalDate today) {
        if (!programme.isApproved() || !programme.content().stages().getFirst().isOpen()) {
            return Decision.rejected(new ProgrammeRejection.ChoiceNotOpen());
        }
        if (!teachers.contains(teacher)) {
            return Decision.rejected(new ProgrammeRejection.NotPedagogicalStaff());
        }
        DevelopmentForm chosen = programme.content().form(form).orElse(null);
        if (chosen == null) {
            return Decision.rejected(new ProgrammeRejection.DevelopmentFormUnknown());
        }
        String before = programme.choiceOf(teacher).map(Choice::form).orElse(null);
        return form.equals(before)
                ? Decision.nothingToDo()
                : Decision.accepted(
                        new ProgrammeEvent.FormChosen(new Choice(teacher, form, today), chosen.type(), before));
    }

    /** Publishes the program of a form, so that teachers are acquainted with it; a new wording needs it anew. */
    public Decision<ProgrammeEvent> publish(String form, String program, LocalDate today) {
        if (!programme.isUnderWay()) {
            return Decision.rejected(new ProgrammeRejection.SchoolProgrammeNotUnderWay());
        }
        DevelopmentForm present = programme.content().form(form).orElse(null);
        if (present == null) {
            return Decision.rejected(new ProgrammeRejection.DevelopmentFormUnknown());
        }
        String text = program.isBlank() ? present.program() : program;
        if (text.isBlank()) {
            return Decision.rejected(
                    new ProgrammeRejection.SchoolProgrammeInvalid(List.of(Flaw.at("/program", "not-blank"))));
        }
        return present.publishedOn() != null && text.equals(present.program())
                ? Decision.nothingToDo()
                : Decision.accepted(new ProgrammeEvent.FormPublished(form, text, today));
    }

    /** «Ознакомлен»: once per wording; the first day counts. */
    public Decision<ProgrammeEvent> acquaint(UUID teacher, String form, Set<UUID> teachers, LocalDate today) {
        if (!programme.isUnderWay()) {
            return Decision.rejected(new ProgrammeRejection.SchoolProgrammeNotUnderWay());
        }
        if (!teachers.contains(teacher)) {
            return Decision.rejected(new ProgrammeRejection.NotPedagogicalStaff());
        }
        DevelopmentForm known = programme.content().form(form).orElse(null);
        if (known == null) {
            return Decision.rejected(new ProgrammeRejection.DevelopmentFormUnknown());
        }
        if (known.publishedOn() == null) {
            return Decision.rejected(new ProgrammeRejection.FormNotPublished());
        }
        return programme.acquaintances().stream()
                        .anyMatch(one -> one.teacher().equals(teacher) && Objects.equals(one.form(), form))
                ? Decision.nothingToDo()
                : Decision.accepted(new ProgrammeEvent.Acquainted(new Acquaintance(teacher, form, today)));
    }
}
