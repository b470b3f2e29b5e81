package org.metodika.program.personified.messaging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.program.CompetenceCode;
import org.metodika.contracts.program.ItemStanding;
import org.metodika.contracts.program.PaperReport;
import org.metodika.contracts.program.ProgramDetails;
import org.metodika.contracts.program.ProgramFrame;
import org.metodika.contracts.program.ProgramStateAmending;
import org.metodika.contracts.program.ProgramStateInFull;
import org.metodika.program.personified.domain.Activity;
import org.metodika.program.personified.domain.Amendment;
import org.metodika.program.personified.domain.Competence;
import org.metodika.program.personified.domain.Content;
import org.metodika.program.personified.domain.Execution;
import org.metodika.program.personified.domain.FinalReport;
import org.metodika.program.personified.domain.Frame;
import org.metodika.program.personified.domain.Fulfilment;
import org.metodika.program.personified.domain.Funding;
import org.metodika.program.personified.domain.PaperHistory;
import org.metodika.program.personified.domain.Program;
import org.metodika.program.personified.domain.Rules;
import org.metodika.program.personified.domain.Stage;
import org.metodika.program.personified.domain.Status;

/** The present content of a program and all that became of it, in the words of the contract. */
final class FullStateMessage {

    private FullStateMessage() {}

    static ProgramStateInFull of(Program program) {
        Amendment open = program.amendments().open();
        Rules.Source madeUnder = program.madeUnder();
        return new ProgramStateInFull(
                StateMessage.of(program),
                program.status().asName().name(),
                program.version(),
                madeUnder == null ? null : madeUnder.policyVersion(),
                madeUnder == null ? null : madeUnder.regulation(),
                frame(program.content().frame()),
                details(program),
                items(program),
                startedOn(program.status()),
                endedOn(program.status()),
                program.status() instanceof Status.Stopped stopped
                        ? stopped.ground().name()
                        : null,
                program.status() instanceof Status.Completed completed ? report(completed.report()) : null,
                open == null ? null : open.deviation().kind().name(),
                paper(program.history()));
    }

    static ProgramStateAmending.OpenAmendment of(Amendment open) {
        Content next = open.content();
        return new ProgramStateAmending.OpenAmendment(
                open.number(), next.startsOn(), next.endsOn(), next.hours(), StateMessage.stages(next.stages()));
    }

    private static ProgramFrame frame(Frame frame) {
        return new ProgramFrame(
                frame.principles().stream().map(Enum::name).toList(),
                frame.priorities().stream()
                        .map(priority -> new ProgramFrame.DevelopmentPriority(
                                priority.title(), priority.competence() == null ? null : code(priority.competence())))
                        .toList(),
                frame.results().stream()
                        .map(result -> new ProgramFrame.Result(result.goal(), result.result(), result.measure()))
                        .toList(),
                frame.resources().stream()
                        .map(resource -> new ProgramFrame.NeededResource(
                                resource.kind().name(),
                                resource.title(),
                                resource.availability().name(),
                                resource.note()))
                        .toList());
    }

    private static ProgramDetails details(Program program) {
        Content content = program.content();
        return new ProgramDetails(
                content.activities().stream()
                        .filter(activity -> !activity.besides().equals(Activity.Particulars.NONE))
                        .map(activity -> details(activity.id().value(), activity.besides()))
                        .toList(),
                money(program));
    }

    private static ProgramDetails.OfActivity details(UUID id, Activity.Particulars besides) {
        return new ProgramDetails.OfActivity(
                id,
                besides.offer(),
                besides.competences().stream().map(FullStateMessage::code).toList(),
                besides.learning() == null ? null : besides.learning().name(),
                besides.startsOn(),
                besides.endsOn(),
                besides.resultForm());
    }

    private static List<ProgramDetails.Money> money(Program program) {
        List<ProgramDetails.Money> money = new ArrayList<>();
        for (Stage stage : program.content().stages()) {
            Funding funding = stage.funding();
            if (funding != null) {
                Execution.Spending spent = program.execution().spent().get(stage.id());
                money.add(new ProgramDetails.Money(
                        stage.id().value(),
                        funding.source().name(),
                        funding.planned(),
                        spent == null ? 0 : spent.roubles()));
            }
        }
        return money;
    }

    /** In the order of the content; what an amendment took out of it has no standing any more. */
    private static List<ItemStanding> items(Program program) {
        List<ItemStanding> items = new ArrayList<>();
        program.content()
                .activities()
                .forEach(activity -> add(
                        items,
                        activity.id().value(),
                        "ACTIVITY",
                        program.execution().activities().get(activity.id())));
        program.content()
                .stages()
                .forEach(stage -> add(
                        items,
                        stage.id().value(),
                        "STAGE",
                        program.execution().stages().get(stage.id())));
        return items;
    }

    private static void add(List<ItemStanding> items, UUID id, String item, @Nullable Fulfilment fulfilment) {
        switch (fulfilment) {
            case null -> {}
            case Fulfilment.Reported(var on, var document) ->
                items.add(new ItemStanding(id, item, "REPORTED", on, document, null));
            case Fulfilment.Done(var on, var document) ->
                items.add(new ItemStanding(id, item, "DONE", on, document, null));
            case Fulfilment.Waived(var on, var reason) ->
                items.add(new ItemStanding(id, item, "WAIVED", on, null, reason));
        }
    }

    private static @Nullable LocalDate startedOn(Status status) {
        return switch (status) {
            case Status.InProgress(var _, var startedOn) -> startedOn;
            case Status.Completed(var before, var _, var _) -> before.startedOn();
            case Status.Stopped stopped -> startedOn(stopped.before());
            case Status.Draft _, Status.Submitted _, Status.Approved _, Status.Withdrawn _ -> null;
        };
    }

    private static @Nullable LocalDate endedOn(Status status) {
        return switch (status) {
            case Status.Completed completed -> completed.on();
            case Status.Stopped stopped -> stopped.on();
            case Status.Draft _, Status.Submitted _, Status.Binding _, Status.Withdrawn _ -> null;
        };
    }

    private static ProgramStateInFull.Report report(FinalReport report) {
        return new ProgramStateInFull.Report(report.title(), report.reference(), report.result());
    }

    private static ProgramStateInFull.@Nullable Paper paper(@Nullable PaperHistory history) {
        return history == null
                ? null
                : new ProgramStateInFull.Paper(
                        history.importId(),
                        history.transferredOn(),
                        history.results().stream()
                                .map(result -> new PaperReport(
                                        result.stage().value(),
                                        result.reportTitle(),
                                        result.reportReference(),
                                        result.comment()))
                                .toList());
    }

    private static CompetenceCode code(Competence competence) {
        return new CompetenceCode(competence.dictionary(), competence.code());
    }
}
