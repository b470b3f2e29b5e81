package org.metodika.program.imports.application;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.UUID;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.program.importrows.ImportChunk.OfferLine;
import org.metodika.program.importrows.ImportChunk.PersonLine;
import org.metodika.program.importrows.ImportChunk.ProgramLine;
import org.metodika.program.importrows.ImportRows;
import org.metodika.program.imports.domain.Import;
import org.metodika.program.imports.domain.Import.Kind;
import org.metodika.program.imports.domain.ImportEvent;
import org.metodika.program.imports.domain.ImportEvent.FileAccepted;
import org.metodika.program.imports.domain.ImportId;
import org.metodika.program.offers.application.OfferCatalogue;
import org.metodika.program.personified.application.PaperPrograms;
import org.metodika.program.school.application.PutOutcome;
import org.metodika.program.school.application.Schools;
import org.metodika.program.staff.application.StaffList;
import org.springframework.context.ApplicationContext;

/** Imports that the service's own worker was never told of, and workers for them that die when a test wants it. */
final class ImportWork {

    private final AggregateStore<Import, ImportEvent> store;
    private final ImportRows rows;
    private final Schools schools;
    private final StaffList staff;
    private final PaperPrograms programs;
    private final OfferCatalogue offers;
    private final Clock clock;
    private int applied;

    ImportWork(
            AggregateStore<Import, ImportEvent> store,
            ImportRows rows,
            Schools schools,
            StaffList staff,
            PaperPrograms programs,
            OfferCatalogue offers,
            Clock clock) {
        this.store = store;
        this.rows = rows;
        this.schools = schools;
        this.staff = staff;
        this.programs = programs;
        this.offers = offers;
        this.clock = clock;
    }

    /** Made of the beans of the service. */
    static ImportWork in(ApplicationContext service) {
        return service.getAutowireCapableBeanFactory().createBean(ImportWork.class);
    }

    ImportRows rows() {
        return rows;
    }

    /** The import as it is stored. */
    Import found(UUID id) {
        return store.find(id.toString()).orElseThrow().state();
    }

    /** Accepts a file whose lines are stored already. */
    void accept(UUID id, Kind kind, int lines, boolean mayGrantRoles) {
        FileAccepted accepted =
                new FileAccepted(new ImportId(id), kind, "", lines, mayGrantRoles, clock.instant(), null);
        store.create(id.toString(), Change.bySystem(), () -> Import.accept(accepted))
                .orProblem();
    }

    /** A worker goes on with it until it dies at this line of the file. */
    void dieAt(int line, UUID id) {
        try (ImportWorker worker = new ImportWorker(store, rows, new DyingApplier(line), clock)) {
            assertThatThrownBy(() -> worker.run(id)).hasMessage("Power cut");
        }
    }

    /** A worker goes on with it to the end; and once more, which changes nothing. */
    void finish(UUID id) {
        try (ImportWorker worker =
                new ImportWorker(store, rows, new RowApplier(schools, staff, programs, offers), clock)) {
            worker.run(id);
            worker.run(id);
        }
    }

    /** How many lines were applied by workers that died, repeated ones counted again. */
    int appliedByTheDead() {
        return applied;
    }

    private final class DyingApplier extends RowApplier {
        private final int deadly;

        DyingApplier(int deadly) {
            super(schools, staff, programs, offers);
            this.deadly = deadly;
        }

        @Override
        public PutOutcome apply(PersonLine person, boolean mayGrantRoles, Change change) {
            live(person.line());
            return super.apply(person, mayGrantRoles, change);
        }

        @Override
        public PutOutcome apply(ProgramLine program, UUID importId, Change change) {
            live(program.line());
            return super.apply(program, importId, change);
        }

        @Override
        public PutOutcome apply(OfferLine offer, Change change) {
            live(offer.line());
            return super.apply(offer, change);
        }

        private void live(int line) {
            if (line == deadly) {
                throw new IllegalStateException("Power cut");
            }
            applied++;
        }
    }
}
