package org.metodika.program.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.imports.PaperBookDraft.TODAY;
import static org.metodika.program.imports.PaperBookDraft.day;
import static org.metodika.test.PublishedEvents.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.imports.ImportCatalogue;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.kit.domain.table.Field;
import org.metodika.kit.domain.table.Words;
import org.metodika.program.directory.Municipality;
import org.metodika.program.imports.domain.PaperColumns;
import org.metodika.program.imports.domain.PaperSheet;
import org.metodika.program.imports.domain.PaperWords;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.PublishedEvents.Expected;
import org.metodika.test.Requirement;
import org.metodika.test.Topics;

/** Random books: a right one comes in entirely; one broken cell keeps everything out and is named. */
@PlatformTest
@Requirement({"B24", "B26", "B30", "C11"})
class PaperRandomIT {

    private static final long SEED = 20_261_122;
    private static final int BOOKS = 12;
    private static final List<Words> CODED = List.of(PaperWords.TYPES, PaperWords.CATEGORIES);

    private final Api api;
    private final Topics topics;
    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);

    PaperRandomIT(Api api, Topics topics) {
        this.api = api;
        this.topics = topics;
    }

    /** What makes a cell wrong. */
    private record Harm(PaperSheet sheet, Field column, String value) {}

    private static final List<Harm> HARMS = List.of(
            new Harm(PaperSheet.PROGRAMS, PaperColumns.TEACHER, "x9"),
            new Harm(PaperSheet.PROGRAMS, PaperColumns.TYPE, "никакая"),
            new Harm(PaperSheet.PROGRAMS, PaperColumns.ORDER_DATE, day(TODAY.plusDays(3))),
            new Harm(PaperSheet.PROGRAMS, PaperColumns.ORDER_NUMBER, ""),
            new Harm(PaperSheet.PROGRAMS, PaperColumns.FINAL_RESULT, ""),
            new Harm(PaperSheet.PROGRAMS, PaperColumns.STARTS_ON, "вчера"),
            new Harm(PaperSheet.DIFFICULTIES, PaperColumns.CHARACTER, "иное"),
            new Harm(PaperSheet.DIFFICULTIES, PaperColumns.FOUND_ON, day(TODAY)),
            new Harm(PaperSheet.ACTIVITIES, PaperColumns.HOURS, "много"),
            new Harm(PaperSheet.ACTIVITIES, PaperColumns.STAGE, "17"),
            new Harm(PaperSheet.ACTIVITIES, PaperColumns.ADDRESSES, "психолого-педагогическое"),
            new Harm(PaperSheet.STAGES, PaperColumns.REPORT_FORM, ""),
            new Harm(PaperSheet.STAGES, PaperColumns.CHECKPOINT_FORM, "обед"),
            new Harm(PaperSheet.STAGES, PaperColumns.DEADLINE, "2026-13-01"),
            new Harm(PaperSheet.STAGES, PaperColumns.PROGRAM, "нет такой"));

    @Test
    void aRightBookComesInEntirelyAndABrokenCellKeepsAllOut() {
        PaperTown town = new PaperTown(api, topics);
        try (PublishedEvents events = topics.record(ProgramCatalogue.PROGRAM_EVENTS, ImportCatalogue.IMPORT_EVENTS)) {
            for (int i = 0; i < BOOKS; i++) {
                int programs = random.nextInt(1, 4);
                PaperBookDraft book = book(i, programs);
                Harm harm = HARMS.get(random.nextInt(HARMS.size()));
                int row = random.nextInt(book.rows(harm.sheet()));
                String right = book.get(harm.sheet(), row, harm.column());

                book.set(harm.sheet(), row, harm.column(), harm.value());
                String named = "\"/" + harm.sheet().key() + "/rows/" + row + "/"
                        + harm.column().name() + "\"";
                assertThat(town.send(book.xlsx())
                                .expectProblem(422, "import-has-errors")
                                .at("/errors")
                                .toString())
                        .as("book %s of seed %s, %s in row %s", i, SEED, harm, row)
                        .contains(named);
                book.set(harm.sheet(), row, harm.column(), right);
                Municipality.assertCounts(town.town.apply(town.send(book.xlsx())), programs, 0, 0);

                // One import and nothing before it: the broken book left no trace.
                List<Expected> all = new ArrayList<>();
                all.add(event(ImportCatalogue.PROGRAMS_ACCEPTED));
                all.add(event(ImportCatalogue.PROGRAMS_APPLIED));
                all.addAll(Collections.nCopies(programs, event(ProgramCatalogue.PROGRAM_TRANSFERRED)));
                events.exactly(all.toArray(Expected[]::new));
            }
        }
    }

    private PaperBookDraft book(int number, int programs) {
        PaperBookDraft book = new PaperBookDraft();
        for (int i = 0; i < programs; i++) {
            book.program(number + "." + i, random.nextBoolean() ? "6" : "7", "1", random.nextBoolean() ? "4" : "1");
            book.set(PaperSheet.PROGRAMS, i, PaperColumns.TYPE, word(CODED.getFirst()));
            book.set(PaperSheet.PROGRAMS, i, PaperColumns.CATEGORY, word(CODED.getLast()));
            int stage = 3 * i;
            if (random.nextBoolean()) {
                book.set(PaperSheet.STAGES, stage, PaperColumns.SELF_MARK, String.valueOf(random.nextInt(1, 6)));
            }
            if (random.nextBoolean()) {
                book.set(PaperSheet.STAGES, stage + 1, PaperColumns.PASSED_ON, day(TODAY.minusDays(random.nextInt(5))));
                book.set(PaperSheet.STAGES, stage + 1, PaperColumns.MARK, String.valueOf(random.nextInt(1, 6)));
                book.set(PaperSheet.STAGES, stage + 1, PaperColumns.SELF_MARK, "нет");
                book.set(PaperSheet.STAGES, stage + 1, PaperColumns.REPORT, "Об открытом уроке");
            }
        }
        return book;
    }

    private String word(Words words) {
        List<String> codes = List.copyOf(words.all());
        return words.word(codes.get(random.nextInt(codes.size())));
    }
}
