package org.metodika.diagnostics.deficit.application;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.metodika.diagnostics.access.DiagnosticsAction;
import org.metodika.diagnostics.deficit.domain.Annulment;
import org.metodika.diagnostics.deficit.domain.Deficit;
import org.metodika.diagnostics.deficit.domain.DeficitEvent;
import org.metodika.diagnostics.deficit.domain.DeficitId;
import org.metodika.diagnostics.deficit.domain.StatedOutcome;
import org.metodika.diagnostics.deficit.domain.Verdict;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;

/** What people do with deficits: see them, say what became of them, annul those recorded by mistake. */
public final class Deficits {

    private final AggregateStore<Deficit, DeficitEvent> store;
    private final Directory directory;
    private final Access access;

    public Deficits(AggregateStore<Deficit, DeficitEvent> store, Directory directory, Access access) {
        this.store = store;
        this.directory = directory;
        this.access = access;
    }

    /** The deficit, where the actor may see it. */
    public Optional<Versioned<Deficit>> find(DeficitId id, Actor actor) {
        Reach reach = access.reach(actor, DiagnosticsAction.SEE);
        return store.find(id.toString()).filter(found -> covers(reach, found.state()));
    }

    /** Annuls a deficit recorded by mistake; the findings behind it never detect it again. */
    public Outcome<Deficit> annul(DeficitId id, String reason, Actor actor, Change change) {
        Reach reach = access.reach(actor, DiagnosticsAction.CORRECT_DEFICIT);
        return store.change(
                id.toString(),
                change,
                deficit -> covers(reach, deficit),
                deficit -> deficit.annul(
                        new Annulment(directory.today(deficit.difficulty().schoolId()), actor.staffId(), reason)));
    }

    /**
     * Says what became of a deficit, where nothing was measured.
     *
     * @param outcome id of the entry; the same for a repetition
     * @param on day that the evidence is of
     * @param source what shows it
     * @param text what it shows, in words
     */
    public Outcome<Deficit> state(
            DeficitId id,
            UUID outcome,
            Verdict verdict,
            LocalDate on,
            String source,
            String text,
            Actor actor,
            Change change) {
        Reach reach = access.reach(actor, DiagnosticsAction.CORRECT_DEFICIT);
        return store.change(id.toString(), change, deficit -> covers(reach, deficit), deficit -> {
            LocalDate today = directory.today(deficit.difficulty().schoolId());
            return deficit.state(new StatedOutcome(outcome, verdict, on, source, text, today, actor.staffId()), today);
        });
    }

    private static boolean covers(Reach reach, Deficit deficit) {
        return reach.covers(
                deficit.difficulty().schoolId(), deficit.difficulty().teacherId());
    }
}
