package org.metodika.program.personified.messaging;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.program.ProgramAmended;
import org.metodika.contracts.program.ProgramAmendmentChanged;
import org.metodika.contracts.program.ProgramAmendmentOpened;
import org.metodika.contracts.program.ProgramAmendmentRejected;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.contracts.program.ProgramControlAnswered;
import org.metodika.kit.store.Message;
import org.metodika.program.personified.domain.Content;
import org.metodika.program.personified.domain.DeficitId;
import org.metodika.program.personified.domain.Program;
import org.metodika.program.personified.domain.ProgramEvent;

/** What the rest of the platform learns of amendments. */
final class AmendmentMessage {

    private AmendmentMessage() {}

    static Message<?> of(Program after, ProgramEvent.OfAmendment event, @Nullable UUID by) {
        UUID id = after.id().value();
        String school = after.schoolId();
        UUID teacher = after.teacher().value();
        int number = after.amendments().opened();
        return switch (event) {
            case ProgramEvent.AmendmentOpened(var amendment) ->
                new Message<>(
                        ProgramCatalogue.PROGRAM_AMENDMENT_OPENED,
                        new ProgramAmendmentOpened(
                                id,
                                school,
                                teacher,
                                number,
                                amendment.deviation().kind().name(),
                                amendment.deviation().foundOn(),
                                by));
            case ProgramEvent.ControlAnswered(var act, var outcome, var amendment) ->
                new Message<>(
                        ProgramCatalogue.PROGRAM_CONTROL_ANSWERED,
                        new ProgramControlAnswered(
                                id, school, teacher, act.control(), act.act(), outcome.name(), amendment));
            case ProgramEvent.AmendmentChanged(var content) ->
                new Message<>(
                        ProgramCatalogue.PROGRAM_AMENDMENT_CHANGED,
                        new ProgramAmendmentChanged(
                                id,
                                school,
                                teacher,
                                number,
                                content.stages().size(),
                                content.activities().size(),
                                content.hours(),
                                uncovered(content, after.openAmendment().deferrals()),
                                by));
            case ProgramEvent.AmendmentRejected _ ->
                new Message<>(
                        ProgramCatalogue.PROGRAM_AMENDMENT_REJECTED,
                        new ProgramAmendmentRejected(id, school, teacher, number, by));
            case ProgramEvent.Amended amended ->
                new Message<>(ProgramCatalogue.PROGRAM_AMENDED, amended(after, amended, by));
        };
    }

    private static ProgramAmended amended(Program after, ProgramEvent.Amended amended, @Nullable UUID by) {
        Content content = after.content();
        return new ProgramAmended(
                after.id().value(),
                after.schoolId(),
                after.teacher().value(),
                amended.amendment().number(),
                after.version(),
                amended.amendment().deviation().kind().name(),
                StateMessage.id(content.tutor()),
                StateMessage.order(amended.order()),
                ProgramMessages.day(content.startsOn()),
                ProgramMessages.day(content.endsOn()),
                content.hours(),
                StateMessage.ids(List.copyOf(content.addressed())),
                ProgramMessages.deferred(after),
                ProgramMessages.stages(content, stage -> true),
                by);
    }

    private static List<UUID> uncovered(Content content, Map<DeficitId, String> deferrals) {
        return StateMessage.ids(content.deficits().stream()
                .filter(deficit -> !content.addressed().contains(deficit) && !deferrals.containsKey(deficit))
                .toList());
    }
}
