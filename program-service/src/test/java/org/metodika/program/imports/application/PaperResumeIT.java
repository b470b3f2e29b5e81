package org.metodika.program.imports.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.PublishedEvents.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.imports.ImportCatalogue;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.contracts.school.SchoolCatalogue;
import org.metodika.contracts.staff.StaffCatalogue;
import org.metodika.kit.ids.Ids;
import org.metodika.program.directory.Municipality;
import org.metodika.program.importrows.ImportChunk.ProgramLine;
import org.metodika.program.imports.domain.Counts;
import org.metodika.program.imports.domain.Import;
import org.metodika.program.imports.domain.Import.Kind;
import org.metodika.program.personified.application.PaperEntry;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Topics;
import org.springframework.context.ApplicationContext;

/** A worker that dies among the programs of a book leaves none undone and none done twice. */
@PlatformTest
class PaperResumeIT {

    private static final int PROGRAMS = 45;
    private static final LocalDate TODAY = LocalDate.now();

    private final Api api;
    private final Topics topics;
    private final ImportWork work;

    PaperResumeIT(Api api, Topics topics, ApplicationContext service) {
        this.api = api;
        this.topics = topics;
        this.work = ImportWork.in(service);
    }

    @Test
    void goesOnAfterACrashAndCountsEveryProgramOnce() {
        Municipality town = new Municipality(api).withSchools().withStaff();
        UUID teacher = town.person("6");
        UUID tutor = town.person("4");
        topics.awaitConsumed(SchoolCatalogue.SCHOOL_STATES, StaffCatalogue.STAFF_STATES);
        List<ProgramLine> lines = new ArrayList<>();
        for (int i = 1; i <= PROGRAMS; i++) {
            lines.add(new ProgramLine(i + 1, entry(town.school, teacher, tutor, i), Map.of()));
        }
        UUID id = accepted(lines);
        try (PublishedEvents events = topics.record(ProgramCatalogue.PROGRAM_EVENTS, ImportCatalogue.IMPORT_EVENTS)) {
            for (int line : List.of(3, 21, 22, 46)) {
                work.dieAt(line, id);
            }
            work.finish(id);

            assertThat(work.found(id).counts()).isEqualTo(new Counts(PROGRAMS, 0, 0, 0));
            List<UUID> transferred = new ArrayList<>();
            for (int i = 0; i < PROGRAMS; i++) {
                transferred.add(
                        events.next(ProgramCatalogue.PROGRAM_TRANSFERRED).programId());
            }
            assertThat(transferred).doesNotHaveDuplicates();
            events.exactly(event(ImportCatalogue.PROGRAMS_APPLIED, end -> end.transferred() == PROGRAMS));
        }
    }

    @Test
    void whatARuleForbidsMeanwhileIsToldByItsLine() {
        Municipality town = new Municipality(api).withSchools().withStaff();
        UUID nobody = Ids.next();
        UUID id = accepted(List.of(new ProgramLine(7, entry(town.school, nobody, nobody, 1), Map.of())));
        work.finish(id);

        Import done = work.found(id);
        assertThat(done.counts()).isEqualTo(new Counts(0, 0, 0, 1));
        assertThat(done.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.line()).isEqualTo(7);
            assertThat(refused.code()).isEqualTo("not-transferable");
        });
    }

    private UUID accepted(List<ProgramLine> lines) {
        UUID id = Ids.next();
        work.rows().storePrograms(id, lines);
        work.accept(id, Kind.PROGRAMS, lines.size(), false);
        return id;
    }

    private static PaperEntry entry(String school, UUID teacher, UUID tutor, int number) {
        return new PaperEntry(
                school,
                teacher,
                "INDIVIDUAL",
                "CATEGORY_APPLICANT",
                "TEACHER",
                teacher,
                TODAY.minusDays(90),
                TODAY.minusDays(80),
                "87-од/" + number,
                TODAY.minusDays(75),
                TODAY.minusDays(74),
                TODAY.plusMonths(6),
                null,
                new PaperEntry.NoteEntry("Цель", "Затруднения", "Цели", "Задачи"),
                "Затруднения сняты",
                "Выступление",
                tutor,
                null,
                List.of(new PaperEntry.DifficultyEntry("METHODICAL", TODAY.minusDays(120), null)),
                List.of(new PaperEntry.DocumentEntry("INTERNAL_CONTROL", "Справка № 14", null)),
                List.of(new PaperEntry.ActivityEntry(
                        "SELF_EDUCATION",
                        "Смысловое чтение",
                        null,
                        null,
                        "Изучить литературу",
                        20,
                        null,
                        null,
                        null,
                        0,
                        List.of("METHODICAL"))),
                List.of(new PaperEntry.StageEntry(
                        "Обучение",
                        "Приёмы освоены",
                        "Справка",
                        TODAY.minusDays(10),
                        "DIARY",
                        new PaperEntry.ResultEntry(TODAY.minusDays(9), 4, null, "О приёмах", null, null, null, null))));
    }
}
