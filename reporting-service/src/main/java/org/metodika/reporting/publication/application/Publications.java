package org.metodika.reporting.publication.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.reporting.access.ReportingAction;
import org.metodika.reporting.organisation.OrganisationReport;
import org.metodika.reporting.organisation.OrganisationReports;
import org.metodika.reporting.publication.domain.Grid;
import org.metodika.reporting.publication.domain.Publication;
import org.metodika.reporting.publication.domain.PublicationEvent;
import org.metodika.reporting.publication.domain.PublicationNumber;
import org.metodika.reporting.publication.domain.School;
import org.metodika.reporting.publication.domain.Section;
import org.metodika.reporting.publication.domain.Section.Subject;
import org.metodika.reporting.publication.domain.Withdrawal;

/** Publishes person-free digests (A14). */
public final class Publications {

    private final AggregateStore<Publication, PublicationEvent> store;
    private final OrganisationReports reports;
    private final Access access;
    private final Clock clock;

    public Publications(
            AggregateStore<Publication, PublicationEvent> store,
            OrganisationReports reports,
            Access access,
            Clock clock) {
        this.store = store;
        this.reports = reports;
        this.access = access;
        this.clock = clock;
    }

    /** A publication, for anybody. */
    public Optional<Versioned<Publication>> find(PublicationNumber number) {
        return store.find(number.key());
    }

    /** The last ones, the newest first. */
    public List<Publication> last(int most) {
        int last = lastNumber();
        List<String> ids = new ArrayList<>();
        for (int number = last; number > 0 && number > last - most; number--) {
            ids.add(new PublicationNumber(number).key());
        }
        return store.findAll(ids).stream()
                .map(Versioned::state)
                .sorted((one, other) ->
                        Integer.compare(other.number().value(), one.number().value()))
                .toList();
    }

    /** What would be published now. */
    public Publication preview(Actor actor) {
        access.reach(actor, ReportingAction.PUBLISH);
        OrganisationReports.Made made = reports.all(null);
        int last = lastNumber();
        return new Publication(
                new PublicationNumber(last + 1),
                LocalDate.now(clock.withZone(made.zone())),
                schools(made),
                Publication.hide(sections(made.reports()), state(last)),
                null);
    }

    /** Publishes the figures as they are now. Of two at once the second finds its number taken. */
    public Outcome<Publication> publish(Actor actor, Change change) {
        access.reach(actor, ReportingAction.PUBLISH);
        OrganisationReports.Made made = reports.all(null);
        int last = lastNumber();
        if (change.request() != null && last > 0) {
            // A repeated request finds what it has published: the last one, which is there already.
            Outcome<Publication> before =
                    store.create(new PublicationNumber(last).key(), change, () -> Decision.accepted(List.of()));
            if (!(before instanceof Outcome.Exists<Publication>)) {
                return before;
            }
        }
        PublicationNumber number = new PublicationNumber(last + 1);
        return store.create(
                number.key(),
                change,
                () -> Publication.publish(
                        number,
                        LocalDate.now(clock.withZone(made.zone())),
                        schools(made),
                        sections(made.reports()),
                        state(last)));
    }

    /** Withdraws a publication. */
    public Outcome<Publication> withdraw(PublicationNumber number, String reason, Actor actor, Change change) {
        access.reach(actor, ReportingAction.PUBLISH);
        LocalDate today = LocalDate.now(clock.withZone(reports.all(null).zone()));
        return store.change(number.key(), change, publication -> publication.withdraw(new Withdrawal(today, reason)));
    }

    private @Nullable Publication state(int number) {
        return store.find(new PublicationNumber(number).key())
                .map(Versioned::state)
                .orElse(null);
    }

    /** Numbers follow one another, so the last is found by doubling and halving; 0 where there is none. */
    private int lastNumber() {
        int above = 1;
        while (store.find(new PublicationNumber(above).key()).isPresent()) {
            above *= 2;
        }
        int known = above / 2;
        while (above - known > 1) {
            int middle = (above + known) / 2;
            if (store.find(new PublicationNumber(middle).key()).isPresent()) {
                known = middle;
            } else {
                above = middle;
            }
        }
        return known;
    }

    private static List<School> schools(OrganisationReports.Made made) {
        return made.reports().stream()
                .map(report -> new School(report.schoolId(), report.name()))
                .toList();
    }

    private static List<Section> sections(List<OrganisationReport> reports) {
        return List.of(
                section(
                        Subject.PLANS,
                        reports,
                        report -> report.developmentPlans().withPlan(),
                        report -> report.developmentPlans().withoutPlan()),
                section(
                        Subject.PROGRAMS,
                        reports,
                        report -> report.programs().approved(),
                        report -> report.programs().completed()),
                section(
                        Subject.CHECKPOINTS,
                        reports,
                        report -> report.checkpoints().passedOnTime(),
                        report -> report.checkpoints().passedLate(),
                        report -> report.checkpoints().overdue()),
                section(
                        Subject.DEFICITS,
                        reports,
                        report -> report.deficits().stream()
                                .mapToLong(OrganisationReport.Deficits::open)
                                .sum(),
                        report -> report.deficits().stream()
                                .mapToLong(OrganisationReport.Deficits::closed)
                                .sum()));
    }

    @SafeVarargs
    private static Section section(
            Subject subject, List<OrganisationReport> reports, ToLongFunction<OrganisationReport>... numbers) {
        List<String> columns = new ArrayList<>(subject.parts());
        columns.add(Section.TOTAL);
        List<List<Long>> lines = reports.stream()
                .map(report -> List.of(numbers).stream()
                        .map(number -> number.applyAsLong(report))
                        .toList())
                .toList();
        return new Section(
                subject,
                columns,
                Grid.of(reports.stream().map(OrganisationReport::schoolId).toList(), lines));
    }
}
