package org.metodika.program.imports.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.metodika.test.PublishedEvents.event;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.Catalogue;
import org.metodika.kit.ids.Ids;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.program.directory.Municipality;
import org.metodika.program.importrows.ImportChunk.PersonLine;
import org.metodika.program.importrows.ImportRows;
import org.metodika.program.imports.domain.Counts;
import org.metodika.program.imports.domain.Import;
import org.metodika.program.imports.domain.Import.Kind;
import org.metodika.program.imports.domain.ImportEvent;
import org.metodika.program.imports.domain.ImportEvent.FileAccepted;
import org.metodika.program.imports.domain.ImportId;
import org.metodika.program.personified.application.PaperPrograms;
import org.metodika.program.school.application.PutOutcome;
import org.metodika.program.school.application.Schools;
import org.metodika.program.staff.application.StaffEntry;
import org.metodika.program.staff.application.StaffList;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Topics;

/** A worker that dies in the middle leaves nothing undone and nothing done twice. */
@PlatformTest(properties = "metodika.imports.sweep-every=PT1H")
class ImportResumeIT {

    private static final int ROWS = 600;

    private final Api api;
    private final Topics topics;
    private final AggregateStore<Import, ImportEvent> store;
    private final ImportRows rows;
    private final Schools schools;
    private final StaffList staff;
    private final PaperPrograms programs;
    private final Clock clock;

    ImportResumeIT(
            Api api,
            Topics topics,
            AggregateStore<Import, ImportEvent> store,
            ImportRows rows,
            Schools schools,
            StaffList staff,
            PaperPrograms programs,
            Clock clock) {
        this.api = api;
        this.topics = topics;
        this.store = store;
        this.rows = rows;
        this.schools = schools;
        this.staff = staff;
        this.programs = programs;
        this.clock = clock;
    }

    @Test
    void goesOnAfterACrashAndCountsEveryRowOnce() {
        Municipality town = new Municipality(api).withSchools();
        List<Integer> deadly = List.of(3, 260, 261, 599);
        AtomicInteger applied = new AtomicInteger();
        try (PublishedEvents events = topics.record(Catalogue.STAFF_EVENTS, Catalogue.IMPORT_EVENTS)) {
            UUID id = accepted(town.school);
            events.take(
                    event(Catalogue.IMPORT_ACCEPTED, begin -> begin.importId().equals(id)));
            for (int row : deadly) {
                try (ImportWorker worker = worker(dyingAt(row, applied))) {
                    assertThatThrownBy(() -> worker.run(id)).hasMessage("Power cut");
                }
            }
            try (ImportWorker worker = worker(new RowApplier(schools, staff, programs))) {
                worker.run(id);
                worker.run(id);
            }

            Import done = store.find(id.toString()).orElseThrow().state();
            assertThat(done.counts()).isEqualTo(new Counts(ROWS, 0, 0, 0));
            assertThat(applied.get())
                    .as("rows were done again after each crash")
                    .isGreaterThan(ROWS);
            assertThat(rows.waiting()).noneMatch(waiting -> waiting.importId().equals(id));
            List<UUID> people = new ArrayList<>();
            for (int i = 0; i < ROWS; i++) {
                people.add(events.next(Catalogue.STAFF_MEMBER_JOINED).staffId());
            }
            assertThat(people).doesNotHaveDuplicates();
            events.exactly(event(Catalogue.IMPORT_APPLIED, end -> end.importId().equals(id) && end.created() == ROWS));
        }
    }

    private UUID accepted(String school) {
        List<PersonLine> people = new ArrayList<>();
        for (int i = 1; i <= ROWS; i++) {
            people.add(new PersonLine(i + 1, Ids.next(), school, String.valueOf(i), entry(i), List.of()));
        }
        UUID id = Ids.next();
        rows.store(id, List.of(), people);
        FileAccepted accepted = new FileAccepted(new ImportId(id), Kind.STAFF, "", ROWS, true, clock.instant(), null);
        store.create(id.toString(), Change.bySystem(), () -> Import.accept(accepted))
                .orProblem();
        return id;
    }

    private ImportWorker worker(RowApplier applier) {
        return new ImportWorker(store, rows, applier, clock);
    }

    private RowApplier dyingAt(int number, AtomicInteger applied) {
        return new RowApplier(schools, staff, programs) {
            @Override
            public PutOutcome apply(PersonLine line, boolean mayGrantRoles, Change change) {
                if (line.staffNumber().equals(String.valueOf(number))) {
                    throw new IllegalStateException("Power cut");
                }
                applied.incrementAndGet();
                return super.apply(line, mayGrantRoles, change);
            }
        };
    }

    private static StaffEntry entry(int number) {
        return new StaffEntry(
                "Иванова",
                "Мария",
                null,
                null,
                "Учитель",
                "PEDAGOGICAL",
                List.of(),
                "STAFF",
                LocalDate.of(2020, 9, 1),
                number % 40,
                null,
                null,
                null,
                null);
    }
}
