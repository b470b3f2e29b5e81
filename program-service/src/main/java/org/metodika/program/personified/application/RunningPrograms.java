package org.metodika.program.personified.application;

import java.time.LocalDate;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.program.personified.domain.ActivityId;
import org.metodika.program.personified.domain.Execution;
import org.metodika.program.personified.domain.FinalReport;
import org.metodika.program.personified.domain.Fulfilment;
import org.metodika.program.personified.domain.OrderDetails;
import org.metodika.program.personified.domain.Post;
import org.metodika.program.personified.domain.Program;
import org.metodika.program.personified.domain.ProgramId;
import org.metodika.program.personified.domain.StaffId;
import org.metodika.program.personified.domain.StageId;
import org.metodika.program.personified.domain.StopGround;
import org.metodika.program.personified.domain.UnderWay;

/** What people do with programs that an order binds, to their end. */
public final class RunningPrograms {

    private final ReachedPrograms programs;
    private final Surroundings surroundings;

    public RunningPrograms(ReachedPrograms programs, Surroundings surroundings) {
        this.programs = programs;
        this.surroundings = surroundings;
    }

    /** The teacher says that an activity was done. */
    public Outcome<Program> report(
            ProgramId id, ActivityId activity, Fulfilment.Reported report, Actor actor, Change change) {
        return programs.change(
                id,
                ProgramAction.REPORT,
                actor,
                change,
                program -> new UnderWay(program).report(activity, report, today(program)));
    }

    /** Whoever follows the program records that an activity was done, or confirms it. */
    public Outcome<Program> done(ProgramId id, ActivityId activity, Fulfilment.Done done, Actor actor, Change change) {
        return programs.change(
                id,
                ProgramAction.RECORD,
                actor,
                change,
                program -> new UnderWay(program).done(activity, done, today(program)));
    }

    public Outcome<Program> reopen(ProgramId id, ActivityId activity, String reason, Actor actor, Change change) {
        return programs.change(
                id, ProgramAction.RECORD, actor, change, program -> new UnderWay(program).reopen(activity, reason));
    }

    public Outcome<Program> waive(ProgramId id, ActivityId activity, String reason, Actor actor, Change change) {
        return programs.change(
                id,
                ProgramAction.SUBMIT,
                actor,
                change,
                program -> new UnderWay(program).waive(activity, reason, today(program)));
    }

    public Outcome<Program> waive(ProgramId id, StageId stage, String reason, Actor actor, Change change) {
        return programs.change(
                id,
                ProgramAction.SUBMIT,
                actor,
                change,
                program -> new UnderWay(program).waive(stage, reason, today(program)));
    }

    public Outcome<Program> reinstate(ProgramId id, StageId stage, Actor actor, Change change) {
        return programs.change(
                id, ProgramAction.SUBMIT, actor, change, program -> new UnderWay(program).reinstate(stage));
    }

    public Outcome<Program> spend(
            ProgramId id, StageId stage, Execution.Spending spending, Actor actor, Change change) {
        return programs.change(
                id,
                ProgramAction.SUBMIT,
                actor,
                change,
                program -> new UnderWay(program).spend(stage, spending, today(program)));
    }

    public Outcome<Program> assign(ProgramId id, Post post, StaffId person, String reason, Actor actor, Change change) {
        return programs.change(
                id,
                ProgramAction.ASSIGN,
                actor,
                change,
                program -> new UnderWay(program)
                        .assign(post, person, reason, surroundings.fits(post, program.schoolId(), person)));
    }

    public Outcome<Program> complete(ProgramId id, FinalReport report, Actor actor, Change change) {
        return programs.change(
                id,
                ProgramAction.SUBMIT,
                actor,
                change,
                program -> new UnderWay(program).complete(report, today(program)));
    }

    public Outcome<Program> annulCompletion(ProgramId id, String reason, Actor actor, Change change) {
        return programs.change(
                id, ProgramAction.ORDER, actor, change, program -> new UnderWay(program).annulCompletion(reason));
    }

    public Outcome<Program> stop(
            ProgramId id, StopGround ground, String reason, OrderDetails order, Actor actor, Change change) {
        return programs.change(
                id,
                ProgramAction.ORDER,
                actor,
                change,
                program -> new UnderWay(program).stop(ground, reason, order, today(program)));
    }

    public Outcome<Program> annulStop(ProgramId id, String reason, Actor actor, Change change) {
        return programs.change(
                id,
                ProgramAction.ORDER,
                actor,
                change,
                program -> new UnderWay(program).annulStop(reason, surroundings.of(program)));
    }

    private LocalDate today(Program program) {
        return surroundings.today(program.schoolId());
    }
}
