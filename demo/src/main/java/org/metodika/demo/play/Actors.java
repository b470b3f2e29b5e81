package org.metodika.demo.play;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.metodika.demo.client.Body;
import org.metodika.demo.client.SignInRefused;
import org.metodika.demo.plot.Act;

/** Does acts, each through those who know how. */
final class Actors {

    private final Backstage backstage;
    private final Arrival arrival;
    private final Diagnosing diagnosing;
    private final Programming programming;
    private final Checking checking;
    private final Overstepping overstepping;
    private final Looking looking;
    private final Teaching teaching;
    private final Set<String> leavers;

    Actors(Backstage backstage, Arrival arrival) {
        this.backstage = backstage;
        this.arrival = arrival;
        this.diagnosing = new Diagnosing(backstage);
        this.programming = new Programming(backstage);
        this.checking = new Checking(backstage);
        this.overstepping = new Overstepping(backstage, checking);
        this.looking = new Looking(backstage);
        this.teaching = new Teaching(backstage);
        this.leavers = backstage.plan().leavers();
    }

    void perform(Act act, LocalDate today) throws InterruptedException {
        try {
            act(act, today);
        } catch (SignInRefused refused) {
            // Who has left in an earlier run did all of this in it: nobody leaves before what is planned for them.
            if (!leavers.contains(act.by().key())) {
                throw refused;
            }
        }
    }

    private void act(Act act, LocalDate today) throws InterruptedException {
        switch (act) {
            case Act.OpenAssessment open -> diagnosing.open(open);
            case Act.RecordSheet sheet -> diagnosing.record(sheet, today);
            case Act.AnnulSheet annulled -> diagnosing.annul(annulled);
            case Act.CloseTooEarly early -> diagnosing.closeTooEarly(early);
            case Act.CloseAssessment closed -> diagnosing.close(closed);
            case Act.AnnulAssessment annulled -> diagnosing.annul(annulled);
            case Act.AnnulDeficit annulled -> diagnosing.annul(annulled);
            case Act.DraftFromDeficits draft -> programming.draft(draft, today);
            case Act.DraftByHand draft -> programming.draft(draft, today);
            case Act.Complete complete -> programming.complete(complete);
            case Act.Submit submit -> programming.submit(submit);
            case Act.SendBack returned -> programming.sendBack(returned);
            case Act.Defer defer -> programming.defer(defer);
            case Act.LiftDeferral lifted -> programming.lift(lifted);
            case Act.ApproveUncovered uncovered -> programming.approveUncovered(uncovered);
            case Act.Approve approve -> programming.approve(approve);
            case Act.AnnulApproval annulled -> programming.annul(annulled);
            case Act.Withdraw withdraw -> programming.withdraw(withdraw);
            case Act.SelfMark mark -> checking.selfMark(mark);
            case Act.Pass pass -> checking.pass(pass);
            case Act.AnnulResult annulled -> checking.annul(annulled);
            case Act.Elective elective -> teaching.take(elective, today);
            case Act.Dismiss dismissal -> dismiss(dismissal);
            case Act.Enrol enrol -> arrival.join(backstage.key(enrol), enrol.by(), enrol.people());
            case Act.Overstep overstep -> overstepping.tried(overstep, today);
            case Act.Look look -> looking.at(look);
        }
    }

    private void dismiss(Act.Dismiss act) throws InterruptedException {
        backstage
                .as(act.by())
                .post(
                        backstage.key(act),
                        Body.json(Map.of("dismissedOn", act.lastDay().toString())),
                        "/api/directory/staff/{}/dismissal",
                        backstage.staffId(act.about()))
                .done();
    }
}
