package org.metodika.program.personified.messaging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.program.ApprovedStage;
import org.metodika.contracts.program.ProgramApprovalAnnulled;
import org.metodika.contracts.program.ProgramApproved;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.contracts.program.ProgramContentChanged;
import org.metodika.contracts.program.ProgramDeferralLifted;
import org.metodika.contracts.program.ProgramDeficitDeferred;
import org.metodika.contracts.program.ProgramDrafted;
import org.metodika.contracts.program.ProgramReturned;
import org.metodika.contracts.program.ProgramStateAmending;
import org.metodika.contracts.program.ProgramStateInFull;
import org.metodika.contracts.program.ProgramSubmitted;
import org.metodika.contracts.program.ProgramWithdrawn;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.program.personified.domain.Amendment;
import org.metodika.program.personified.domain.Content;
import org.metodika.program.personified.domain.Order;
import org.metodika.program.personified.domain.Program;
import org.metodika.program.personified.domain.ProgramEvent;
import org.metodika.program.personified.domain.Stage;

/** Tells the platform what happens to programs: person-free events, and the whole content on the state topic. */
public final class ProgramMessages implements AggregateMessages<Program, ProgramEvent> {

    @Override
    public Message<?> event(Program after, ProgramEvent event, @Nullable UUID by) {
        UUID id = after.id().value();
        String school = after.schoolId();
        UUID teacher = after.teacher().value();
        return switch (event) {
            case ProgramEvent.Drafted drafted -> drafted(drafted, by);
            case ProgramEvent.DraftedInTeam(var drafted, var team) -> drafted(drafted, by);
            case ProgramEvent.Transferred paper -> TransferMessage.of(paper, by);
            case ProgramEvent.ContentChanged changed -> contentChanged(after, by);
            case ProgramEvent.DeficitDeferred(var deficit, var reason) ->
                new Message<>(
                        ProgramCatalogue.PROGRAM_DEFICIT_DEFERRED,
                        new ProgramDeficitDeferred(id, school, teacher, deficit.value(), by));
            case ProgramEvent.DeferralLifted(var deficit) ->
                new Message<>(
                        ProgramCatalogue.PROGRAM_DEFERRAL_LIFTED,
                        new ProgramDeferralLifted(id, school, teacher, deficit.value(), by));
            case ProgramEvent.Submitted(var on, var judgedBy) ->
                new Message<>(ProgramCatalogue.PROGRAM_SUBMITTED, new ProgramSubmitted(id, school, teacher, on, by));
            case ProgramEvent.Returned(var on, var reason) ->
                new Message<>(ProgramCatalogue.PROGRAM_RETURNED, new ProgramReturned(id, school, teacher, on, by));
            case ProgramEvent.Approved(var order, var on) -> approved(after, order, by);
            case ProgramEvent.ApprovalAnnulled(var order, var reason) ->
                new Message<>(
                        ProgramCatalogue.PROGRAM_APPROVAL_ANNULLED,
                        new ProgramApprovalAnnulled(id, school, teacher, StateMessage.order(order), by));
            case ProgramEvent.Withdrawn(var reason) ->
                new Message<>(ProgramCatalogue.PROGRAM_WITHDRAWN, new ProgramWithdrawn(id, school, teacher, by));
            case ProgramEvent.OfExecution execution -> ExecutionMessage.of(after, execution, by);
            case ProgramEvent.OfAmendment amendment -> AmendmentMessage.of(after, amendment, by);
        };
    }

    @Override
    public Message<?> state(Program program) {
        ProgramStateInFull full = FullStateMessage.of(program);
        Amendment open = program.amendments().open();
        return open == null
                ? new Message<>(ProgramCatalogue.PROGRAM_STATE_IN_FULL, full)
                : new Message<>(
                        ProgramCatalogue.PROGRAM_STATE_AMENDING,
                        new ProgramStateAmending(full, FullStateMessage.of(open)));
    }

    private static Message<?> drafted(ProgramEvent.Drafted drafted, @Nullable UUID by) {
        return new Message<>(
                ProgramCatalogue.PROGRAM_DRAFTED,
                new ProgramDrafted(
                        drafted.id().value(),
                        drafted.schoolId(),
                        drafted.teacher().value(),
                        drafted.content().type().name(),
                        drafted.content().category().name(),
                        drafted.initiative().kind().name(),
                        drafted.on(),
                        StateMessage.ids(drafted.content().deficits()),
                        by));
    }

    private static Message<?> contentChanged(Program after, @Nullable UUID by) {
        Content content = after.content();
        return new Message<>(
                ProgramCatalogue.PROGRAM_CONTENT_CHANGED,
                new ProgramContentChanged(
                        after.id().value(),
                        after.schoolId(),
                        after.teacher().value(),
                        content.type().name(),
                        content.category().name(),
                        content.stages().size(),
                        content.activities().size(),
                        content.hours(),
                        StateMessage.ids(content.deficits()),
                        StateMessage.ids(after.uncovered()),
                        by));
    }

    private static Message<?> approved(Program after, Order order, @Nullable UUID by) {
        Content content = after.content();
        return new Message<>(
                ProgramCatalogue.PROGRAM_APPROVED,
                new ProgramApproved(
                        after.id().value(),
                        after.schoolId(),
                        after.teacher().value(),
                        StateMessage.id(content.tutor()),
                        StateMessage.order(order),
                        day(content.startsOn()),
                        day(content.endsOn()),
                        content.hours(),
                        StateMessage.ids(List.copyOf(content.addressed())),
                        deferred(after),
                        stages(content, stage -> true),
                        by));
    }

    /** Basis deficits left to a later program, in their order. */
    static List<UUID> deferred(Program program) {
        return StateMessage.ids(program.content().deficits().stream()
                .filter(program.deferrals()::containsKey)
                .toList());
    }

    /** Stages that are wanted, each with its place in the whole. */
    static List<ApprovedStage> stages(Content content, Predicate<Stage> wanted) {
        List<ApprovedStage> approved = new ArrayList<>();
        for (int i = 0; i < content.stages().size(); i++) {
            Stage stage = content.stages().get(i);
            if (wanted.test(stage)) {
                approved.add(new ApprovedStage(
                        stage.id().value(),
                        i + 1,
                        stage.deadline(),
                        stage.checkpointForm().name()));
            }
        }
        return approved;
    }

    /** What was submitted has both days. */
    static LocalDate day(@Nullable LocalDate day) {
        return Objects.requireNonNull(day, "an approved program has its dates");
    }
}
