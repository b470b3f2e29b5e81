package org.metodika.program.portfolios.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.files.KeptContents;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.program.personified.application.ProgramInView;
import org.metodika.program.personified.application.ProgramsInView;
import org.metodika.program.portfolios.domain.Evidence;
import org.metodika.program.portfolios.domain.EvidenceFacts;
import org.metodika.program.portfolios.domain.KeptFile;
import org.metodika.program.portfolios.domain.Link;
import org.metodika.program.portfolios.domain.Portfolio;
import org.metodika.program.portfolios.domain.PortfolioEvent;

/** What teachers do with the evidences of their portfolios, and what others see of them (B52). */
public final class Portfolios {

    /** More links than this are refused anyway. */
    private static final int MOST_LOOKED_UP = 10;

    private final AggregateStore<Portfolio, PortfolioEvent> store;
    private final PortfolioReach reach;
    private final ProgramsInView programs;
    private final KeptContents contents;
    private final Access access;
    private final Directory directory;

    public Portfolios(
            AggregateStore<Portfolio, PortfolioEvent> store,
            PortfolioReach reach,
            ProgramsInView programs,
            KeptContents contents,
            Access access,
            Directory directory) {
        this.store = store;
        this.reach = reach;
        this.programs = programs;
        this.contents = contents;
        this.access = access;
        this.directory = directory;
    }

    /**
     * A portfolio as somebody sees it.
     *
     * @param evidences those that are shown to the reader
     * @param own whether it is the reader's own
     */
    public record Seen(Versioned<Portfolio> portfolio, List<Evidence> evidences, boolean own) {

        /** The evidence; empty where there is none that the reader sees. */
        public Optional<Evidence> find(UUID evidenceId) {
            return evidences.stream()
                    .filter(evidence -> evidence.id().equals(evidenceId))
                    .findFirst();
        }
    }

    /** The portfolio of this teacher; empty where there is none, or nothing of it is shown to the actor. */
    public Optional<Seen> find(UUID teacherId, Actor actor) {
        PortfolioReach.Circle circle = reach.of(actor);
        return store.find(teacherId.toString())
                .map(found -> new Seen(found, reach.seen(found.state(), circle), circle.owns(found.state())))
                .filter(seen -> seen.own() || !seen.evidences().isEmpty());
    }

    /** Puts an evidence into the actor's own portfolio, which the first one begins. */
    public Outcome<Portfolio> add(UUID teacherId, UUID evidenceId, EvidenceFacts facts, Actor actor, Change change) {
        if (!mayWrite(teacherId, actor)) {
            return new Outcome.Unknown<>();
        }
        String school = school(actor);
        Set<Link> known = known(facts.links(), teacherId, actor);
        LocalDate today = directory.today(school);
        if (store.find(teacherId.toString()).isEmpty()) {
            Outcome<Portfolio> begun = store.create(
                    teacherId.toString(),
                    change,
                    () -> Portfolio.open(teacherId, school, evidenceId, facts, known, today));
            if (!(begun instanceof Outcome.Exists<Portfolio>)) {
                return begun;
            }
        }
        return store.change(teacherId.toString(), change, portfolio -> portfolio.add(evidenceId, facts, known, today));
    }

    /** Corrects an evidence of the actor's own portfolio. */
    public Outcome<Portfolio> correct(
            UUID teacherId, UUID evidenceId, EvidenceFacts facts, Actor actor, Change change) {
        if (!mayWrite(teacherId, actor)) {
            return new Outcome.Unknown<>();
        }
        Set<Link> known = known(facts.links(), teacherId, actor);
        LocalDate today = directory.today(school(actor));
        return store.change(
                teacherId.toString(),
                change,
                portfolio -> portfolio.find(evidenceId).isPresent(),
                portfolio -> portfolio.correct(evidenceId, facts, known, today));
    }

    /** Withdraws an evidence of the actor's own portfolio; its files go with it. */
    public Outcome<Portfolio> withdraw(UUID teacherId, UUID evidenceId, String reason, Actor actor, Change change) {
        if (!mayWrite(teacherId, actor)) {
            return new Outcome.Unknown<>();
        }
        LocalDate today = directory.today(school(actor));
        return releasing(
                teacherId,
                evidenceId,
                change,
                Evidence::files,
                portfolio -> portfolio.withdraw(evidenceId, reason, today));
    }

    /** Removes a file from an evidence of the actor's own portfolio. */
    public Outcome<Portfolio> removeFile(UUID teacherId, UUID evidenceId, UUID fileId, Actor actor, Change change) {
        if (!mayWrite(teacherId, actor)) {
            return new Outcome.Unknown<>();
        }
        return releasing(
                teacherId,
                evidenceId,
                change,
                evidence -> evidence.file(fileId).stream().toList(),
                portfolio -> portfolio.removeFile(evidenceId, fileId));
    }

    /**
     * A change that lets contents go.
     *
     * @param going files that the evidence is about to lose; those that a writer beside this one has just put in too
     */
    private Outcome<Portfolio> releasing(
            UUID teacherId,
            UUID evidenceId,
            Change change,
            Function<Evidence, List<KeptFile>> going,
            Function<Portfolio, Decision<PortfolioEvent>> decide) {
        Set<String> noted = new HashSet<>();
        Outcome<Portfolio> outcome = store.change(
                teacherId.toString(),
                change,
                portfolio -> portfolio.find(evidenceId).isPresent(),
                portfolio -> {
                    portfolio.find(evidenceId).map(going).orElse(List.of()).forEach(file -> {
                        contents.note(file.content(), teacherId);
                        noted.add(file.content());
                    });
                    return decide.apply(portfolio);
                });
        noted.forEach(key -> contents.clear(key, teacherId));
        return outcome;
    }

    private boolean mayWrite(UUID teacherId, Actor actor) {
        // Of a teacher alone, so the reach is the teacher.
        access.reach(actor, PortfolioAction.WRITE);
        return teacherId.equals(actor.staffId());
    }

    private static String school(Actor actor) {
        return Objects.requireNonNull(actor.schoolId(), "a teacher has a school");
    }

    /** Those of the links that lead to something in the programs of the teacher. */
    private Set<Link> known(List<Link> links, UUID teacherId, Actor actor) {
        Map<UUID, Optional<ProgramInView>> found = new HashMap<>();
        Set<Link> known = new HashSet<>();
        for (Link link : links.subList(0, Math.min(links.size(), MOST_LOOKED_UP))) {
            found.computeIfAbsent(
                            link.programId(),
                            id -> programs.find(id, actor)
                                    .filter(program -> program.teacherId().equals(teacherId)))
                    .filter(program -> link.itemId() == null
                            || program.activities().contains(link.itemId())
                            || program.stages().contains(link.itemId()))
                    .ifPresent(program -> known.add(link));
        }
        return known;
    }
}
