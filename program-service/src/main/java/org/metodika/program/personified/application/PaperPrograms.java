package org.metodika.program.personified.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.ids.Ids;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.program.deficits.KnownDeficit;
import org.metodika.program.personified.domain.Basis;
import org.metodika.program.personified.domain.Circumstances;
import org.metodika.program.personified.domain.Deficit;
import org.metodika.program.personified.domain.DeficitId;
import org.metodika.program.personified.domain.Initiative;
import org.metodika.program.personified.domain.InitiatorKind;
import org.metodika.program.personified.domain.PaperHistory;
import org.metodika.program.personified.domain.PaperProgram;
import org.metodika.program.personified.domain.Program;
import org.metodika.program.personified.domain.ProgramEvent;
import org.metodika.program.personified.domain.ProgramRejection;
import org.metodika.program.personified.domain.StaffId;

/** Transfers programs that were approved and begun on paper; for imports. */
public final class PaperPrograms {

    private final AggregateStore<Program, ProgramEvent> store;
    private final Surroundings surroundings;

    public PaperPrograms(AggregateStore<Program, ProgramEvent> store, Surroundings surroundings) {
        this.store = store;
        this.surroundings = surroundings;
    }

    /** Whether a program on paper is here already. */
    public enum Presence {
        /** Not yet. */
        NEW,
        /** It was transferred just as it is. */
        TRANSFERRED,
        /** It was transferred, but paper said something else then. */
        TRANSFERRED_OTHERWISE
    }

    /** What becomes of a transfer. */
    public sealed interface Transfer {

        /** The program is here now. */
        record Done() implements Transfer {}

        /** It came from the same paper before. */
        record DoneBefore() implements Transfer {}

        /** A rule forbids it. */
        record Refused(Rejection reason) implements Transfer {}
    }

    /** Whether this program was transferred before. */
    public Presence presence(PaperEntry entry) {
        return store.find(key(entry))
                .map(Versioned::state)
                .map(program -> presence(entry, program))
                .orElse(Presence.NEW);
    }

    /** Everything that stands against the transfer, with pointers into the program; empty when nothing does. */
    public List<Flaw> flaws(PaperEntry entry) {
        PaperProgram paper = paper(entry, Map.of());
        List<Flaw> flaws = new ArrayList<>(paper.flaws(circumstances(paper)));
        flaws.addAll(initiatorFlaws(paper));
        return flaws;
    }

    /**
     * Transfers the program; the same again with no further effect.
     *
     * @param firstFound day on which a difficulty of this teacher was found first, by character, where several programs of
     *     the same import tell of it
     */
    public Transfer transfer(PaperEntry entry, Map<String, LocalDate> firstFound, UUID importId, Change change) {
        Outcome<Program> outcome = store.create(key(entry), change, () -> {
            PaperProgram paper = paper(entry, firstFound);
            return paper.transfer(importId, entry.fingerprint(), circumstances(paper));
        });
        return switch (outcome) {
            case Outcome.Done<Program> done -> new Transfer.Done();
            case Outcome.Refused<Program>(var reason) -> new Transfer.Refused(reason);
            case Outcome.Exists<Program>(var present) ->
                presence(entry, present.state()) == Presence.TRANSFERRED
                        ? new Transfer.DoneBefore()
                        : new Transfer.Refused(new ProgramRejection.TransferredOtherwise());
            case Outcome.Unknown<Program> _, Outcome.Stale<Program> _, Outcome.KeyReused<Program> _ ->
                throw new IllegalStateException("A transfer can't come to " + outcome);
        };
    }

    private static Presence presence(PaperEntry entry, Program present) {
        PaperHistory history = present.history();
        return history != null && history.fingerprint().equals(entry.fingerprint())
                ? Presence.TRANSFERRED
                : Presence.TRANSFERRED_OTHERWISE;
    }

    private PaperProgram paper(PaperEntry entry, Map<String, LocalDate> firstFound) {
        return PaperMapping.of(entry, deficitIds(entry, firstFound));
    }

    /**
     * An open deficit about the same difficulty goes on; a new one gets an id that the same paper always gives. Otherwise
     * a second deficit would be asked for where diagnostics keeps one.
     */
    private Map<String, DeficitId> deficitIds(PaperEntry entry, Map<String, LocalDate> firstFound) {
        Map<String, DeficitId> ids = new HashMap<>();
        for (PaperEntry.DifficultyEntry difficulty : entry.difficulties()) {
            LocalDate first = firstFound.getOrDefault(difficulty.code(), difficulty.detectedOn());
            ids.put(
                    difficulty.code(),
                    new DeficitId(
                            Ids.from("paper-deficit", entry.schoolId(), entry.teacherId(), difficulty.code(), first)));
        }
        for (KnownDeficit open : surroundings.openDeficits(entry.schoolId(), new StaffId(entry.teacherId()))) {
            ids.replace(open.code(), new DeficitId(open.id()));
        }
        return ids;
    }

    /** Paper itself tells of the difficulties; nobody else has to know them yet. */
    private Circumstances circumstances(PaperProgram paper) {
        Circumstances now = surroundings.of(paper.schoolId(), paper.teacher(), paper.content());
        Map<DeficitId, Deficit> deficits = new LinkedHashMap<>();
        for (Basis record : paper.content().basis()) {
            if (record instanceof Basis.Difficulty(var id, var code, var detectedOn) && detectedOn != null) {
                deficits.put(id, new Deficit(id, code, detectedOn, Deficit.Standing.OPEN));
            }
        }
        return now.onPaper(deficits);
    }

    /** Who asked for it worked here then; which roles they had then nobody knows any more (B17). */
    private List<Flaw> initiatorFlaws(PaperProgram paper) {
        Initiative initiative = paper.initiative();
        Optional<?> person = surroundings.colleague(paper.schoolId(), initiative.by(), initiative.on());
        boolean self = initiative.by().equals(paper.teacher());
        return person.isPresent() && self == (initiative.kind() == InitiatorKind.TEACHER)
                ? List.of()
                : List.of(Flaw.at("/initiator/personId", "paper-initiator-does-not-fit", initiative.kind()));
    }

    private static String key(PaperEntry entry) {
        return entry.id().value().toString();
    }
}
