package org.metodika.program.imports.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.PublishedEvents.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.imports.ImportCatalogue;
import org.metodika.contracts.staff.StaffCatalogue;
import org.metodika.kit.ids.Ids;
import org.metodika.program.directory.Municipality;
import org.metodika.program.importrows.ImportChunk.PersonLine;
import org.metodika.program.imports.domain.Counts;
import org.metodika.program.imports.domain.Import.Kind;
import org.metodika.program.staff.application.StaffEntry;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Topics;
import org.springframework.context.ApplicationContext;

/** A worker that dies in the middle leaves nothing undone and nothing done twice. */
@PlatformTest
class ImportResumeIT {

    private static final int ROWS = 600;

    private final Api api;
    private final Topics topics;
    private final ImportWork work;

    ImportResumeIT(Api api, Topics topics, ApplicationContext service) {
        this.api = api;
        this.topics = topics;
        this.work = ImportWork.in(service);
    }

    @Test
    void goesOnAfterACrashAndCountsEveryRowOnce() {
        Municipality town = new Municipality(api).withSchools();
        try (PublishedEvents events = topics.record(StaffCatalogue.STAFF_EVENTS, ImportCatalogue.IMPORT_EVENTS)) {
            UUID id = accepted(town.school);
            events.take(event(
                    ImportCatalogue.IMPORT_ACCEPTED, begin -> begin.importId().equals(id)));
            for (int line : List.of(4, 261, 262, 600)) {
                work.dieAt(line, id);
            }
            work.finish(id);

            assertThat(work.found(id).counts()).isEqualTo(new Counts(ROWS, 0, 0, 0));
            assertThat(work.appliedByTheDead())
                    .as("rows were done again after each crash")
                    .isGreaterThan(ROWS);
            assertThat(work.rows().waiting())
                    .noneMatch(waiting -> waiting.importId().equals(id));
            List<UUID> people = new ArrayList<>();
            for (int i = 0; i < ROWS; i++) {
                people.add(events.next(StaffCatalogue.STAFF_MEMBER_JOINED).staffId());
            }
            assertThat(people).doesNotHaveDuplicates();
            events.exactly(
                    event(ImportCatalogue.IMPORT_APPLIED, end -> end.importId().equals(id) && end.created() == ROWS));
        }
    }

    private UUID accepted(String school) {
        List<PersonLine> people = new ArrayList<>();
        for (int i = 1; i <= ROWS; i++) {
            people.add(new PersonLine(i + 1, Ids.next(), school, String.valueOf(i), entry(i), List.of()));
        }
        UUID id = Ids.next();
        work.rows().store(id, List.of(), people);
        work.accept(id, Kind.STAFF, ROWS, true);
        return id;
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
