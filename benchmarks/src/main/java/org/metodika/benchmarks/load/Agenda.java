package org.metodika.benchmarks.load;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is prepared and measured in which order: what needs rest before what leaves much behind. */
final class Agenda {

    /** Programs that are read; stages as many people plan. */
    private static final int READ_PROGRAMS = 48;

    private static final int STAGES = 5;
    /** Of programs that give checkpoints to record: as few large programs as possible, yet none out of the ordinary. */
    private static final int MANY_STAGES = 10;

    private static final int WARM_UP_APPROVALS = 10;

    private final Session session;
    private final Set<Bench.What> wanted;
    private final int teachers;

    /** @param teachers how many answer in a campaign */
    Agenda(Session session, Set<Bench.What> wanted, int teachers) {
        this.session = session;
        this.wanted = wanted;
        this.teachers = teachers;
    }

    void go() throws InterruptedException, IOException {
        if (!EnumSet.of(
                        Bench.What.PROGRAMS,
                        Bench.What.RANKING,
                        Bench.What.REPORTS,
                        Bench.What.CAMPAIGN,
                        Bench.What.WATCH)
                .containsAll(wanted)) {
            ofCheckpoints();
        }
        if (wants(Bench.What.PROGRAMS)) {
            new ManyPrograms(session).measure();
        }
        if (wants(Bench.What.RANKING)) {
            new RankingOffers(session).measure();
        }
        if (wants(Bench.What.REPORTS)) {
            new MunicipalFigures(session).measure();
        }
        if (wants(Bench.What.CAMPAIGN)) {
            new CampaignDay(session, teachers).measure();
        }
        if (wants(Bench.What.WATCH)) {
            new Watching(session).measure();
        }
    }

    /** Programs, their checkpoints, and the foundations. */
    private void ofCheckpoints() throws InterruptedException, IOException {
        session.says("Drafting and approving programs …");
        List<Town.Program> programs = session.town().submitted(READ_PROGRAMS, STAGES);
        session.town().approve(programs);
        long rows = (long) READ_PROGRAMS * STAGES;
        Arrival.await(session.platform(), rows);
        if (wants(Bench.What.APPROVAL)) {
            int approvals = session.pace().approvals() + WARM_UP_APPROVALS;
            new Spreading(session).measure(session.town().submitted(approvals, STAGES), STAGES, WARM_UP_APPROVALS);
            rows += (long) approvals * STAGES;
        }
        if (wants(Bench.What.REBUILD) || wants(Bench.What.RECORD)) {
            rows += manyCheckpoints();
            Arrival.await(session.platform(), rows);
            session.note("%,d checkpoints were there.".formatted(rows));
        }
        if (wants(Bench.What.REBUILD)) {
            new Rebuilding(session).measure();
        }
        if (wants(Bench.What.STORE)) {
            new StoreFloor(session).measure();
        }
        if (wants(Bench.What.KAFKA)) {
            new KafkaFloor(session).measure();
        }
        if (wants(Bench.What.READ)) {
            new Reading(session, programs).measure();
        }
        if (wants(Bench.What.RECORD)) {
            new Recording(session, session.town().openCheckpoints()).measure();
        }
    }

    private int manyCheckpoints() throws InterruptedException {
        int programs = session.pace().checkpoints() / MANY_STAGES;
        session.says("Drafting and approving %,d programs of %d stages …".formatted(programs, MANY_STAGES));
        session.town().approve(session.town().submitted(programs, MANY_STAGES));
        return programs * MANY_STAGES;
    }

    private boolean wants(Bench.What what) {
        return wanted.contains(what);
    }
}
