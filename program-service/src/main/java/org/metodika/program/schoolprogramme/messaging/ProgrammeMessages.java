package org.metodika.program.schoolprogramme.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.program.Order;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeAcquainted;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeApprovalAnnulled;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeApproved;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeCatalogue;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeContentChanged;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeDrafted;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeFormChosen;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeFormPublished;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeWithdrawn;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.program.schoolprogramme.domain.Content;
import org.metodika.program.schoolprogramme.domain.OrderOfHead;
import org.metodika.program.schoolprogramme.domain.ProgrammeEvent;
import org.metodika.program.schoolprogramme.domain.SchoolProgramme;
import org.metodika.program.schoolprogramme.domain.TemplateRef;

/** Tells the platform what happens to school programmes: person-free events, and the whole content on the state topic. */
public final class ProgrammeMessages implements AggregateMessages<SchoolProgramme, ProgrammeEvent> {

    @Override
    public Message<?> event(SchoolProgramme after, ProgrammeEvent event, @Nullable UUID by) {
        UUID id = after.id().value();
        String school = after.schoolId();
        Content content = after.content();
        return switch (event) {
            case ProgrammeEvent.Drafted drafted -> drafted(after, drafted.template(), by);
            case ProgrammeEvent.ContentChanged _ ->
                new Message<>(
                        SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_CONTENT_CHANGED,
                        new SchoolProgrammeContentChanged(
                                id,
                                school,
                                content.fromYear(),
                                content.toYear(),
                                content.stages().size(),
                                (int) content.tasks().count(),
                                by));
            case ProgrammeEvent.Withdrawn _ ->
                new Message<>(
                        SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_WITHDRAWN,
                        new SchoolProgrammeWithdrawn(id, school, by));
            case ProgrammeEvent.Approved(var meeting, var order, var on) ->
                new Message<>(
                        SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_APPROVED,
                        new SchoolProgrammeApproved(id, school, meeting, order(order), on, by));
            case ProgrammeEvent.ApprovalAnnulled(var order, var reason) ->
                new Message<>(
                        SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_APPROVAL_ANNULLED,
                        new SchoolProgrammeApprovalAnnulled(id, school, order(order), by));
            case ProgrammeEvent.FormPublished(var form, var program, var on) ->
                new Message<>(
                        SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_FORM_PUBLISHED,
                        new SchoolProgrammeFormPublished(id, school, form, on, by));
            case ProgrammeEvent.FormChosen(var choice, var type, var before) ->
                new Message<>(
                        SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_FORM_CHOSEN,
                        new SchoolProgrammeFormChosen(
                                id, school, choice.teacher(), choice.form(), type.name(), before, choice.on(), by));
            case ProgrammeEvent.Acquainted(var known) ->
                new Message<>(
                        SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_ACQUAINTED,
                        new SchoolProgrammeAcquainted(id, school, known.teacher(), known.form(), known.on(), by));
            case ProgrammeEvent.StageOpened opened -> RunMessages.opened(after, opened, by);
            case ProgrammeEvent.StageClosed closed -> RunMessages.closed(after, closed, by);
            case ProgrammeEvent.StageReopened reopened -> RunMessages.reopened(after, reopened, by);
            case ProgrammeEvent.TaskAdded added -> RunMessages.added(after, added, by);
            case ProgrammeEvent.TaskAssigned assigned -> RunMessages.assigned(after, assigned, by);
            case ProgrammeEvent.TaskDone done -> RunMessages.done(after, done, by);
            case ProgrammeEvent.TaskWaived waived -> RunMessages.waived(after, waived, by);
            case ProgrammeEvent.TaskReopened reopened -> RunMessages.taskReopened(after, reopened, by);
            case ProgrammeEvent.SeminarDiscussed discussed -> RunMessages.discussed(after, discussed, by);
            case ProgrammeEvent.SeminarDecided decided -> RunMessages.decided(after, decided, by);
        };
    }

    @Override
    public Message<?> state(SchoolProgramme programme) {
        return new Message<>(SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_STATE, ProgrammeState.of(programme));
    }

    private static Message<?> drafted(SchoolProgramme after, @Nullable TemplateRef template, @Nullable UUID by) {
        return new Message<>(
                SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_DRAFTED,
                new SchoolProgrammeDrafted(
                        after.id().value(),
                        after.schoolId(),
                        template == null ? null : template.templateId(),
                        template == null ? null : template.version(),
                        after.content().fromYear(),
                        after.content().toYear(),
                        after.content().stages().size(),
                        (int) after.content().tasks().count(),
                        by));
    }

    static Order order(OrderOfHead order) {
        return new Order(order.number(), order.date());
    }
}
