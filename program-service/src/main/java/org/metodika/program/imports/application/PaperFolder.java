package org.metodika.program.imports.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.program.imports.application.PaperRow.OfActivity;
import org.metodika.program.imports.application.PaperRow.OfDifficulty;
import org.metodika.program.imports.application.PaperRow.OfProgram;
import org.metodika.program.imports.application.PaperRow.OfResult;
import org.metodika.program.imports.application.PaperRow.OfStage;
import org.metodika.program.imports.domain.PaperColumns;
import org.metodika.program.personified.application.PaperEntry;
import org.metodika.program.personified.application.PaperEntry.ActivityEntry;
import org.metodika.program.personified.application.PaperEntry.DifficultyEntry;
import org.metodika.program.personified.application.PaperEntry.DocumentEntry;
import org.metodika.program.personified.application.PaperEntry.NoteEntry;
import org.metodika.program.personified.application.PaperEntry.ResultEntry;
import org.metodika.program.personified.application.PaperEntry.StageEntry;

/** Everything that the sheets of a book say of one program. */
final class PaperFolder {

    private final OfProgram program;
    private final List<OfDifficulty> difficulties = new ArrayList<>();
    private final List<OfActivity> activities = new ArrayList<>();
    private final List<OfStage> stages = new ArrayList<>();

    PaperFolder(OfProgram program) {
        this.program = program;
    }

    OfProgram program() {
        return program;
    }

    List<OfStage> stages() {
        return stages;
    }

    void add(OfDifficulty difficulty) {
        difficulties.add(difficulty);
    }

    void add(OfActivity activity) {
        activities.add(activity);
    }

    void add(OfStage stage) {
        stages.add(stage);
    }

    /** Numbers of stages and characters of difficulties are there once, and activities name such as are there. */
    void checkNumbers() {
        TreeMap<Integer, OfStage> byNumber = new TreeMap<>();
        for (OfStage stage : stages) {
            Integer number = stage.number();
            OfStage first = number == null ? null : byNumber.putIfAbsent(number, stage);
            if (first != null) {
                stage.reader()
                        .refuse(
                                PaperColumns.STAGE,
                                "stage-twice",
                                String.valueOf(number),
                                first.reader().lineNumber());
            }
        }
        stages.sort(Comparator.comparing(stage -> stage.number() == null ? Integer.MAX_VALUE : stage.number()));
        Set<String> codes = new HashSet<>();
        for (OfDifficulty difficulty : difficulties) {
            if (difficulty.code() != null && !codes.add(difficulty.code())) {
                difficulty.reader().refuse(PaperColumns.CHARACTER, "paper-difficulty-twice");
            }
        }
        for (OfActivity activity : activities) {
            if (activity.stage() != null && !byNumber.containsKey(activity.stage())) {
                activity.reader().refuse(PaperColumns.STAGE, "unknown-stage-number", activity.stage());
            }
            if (!codes.containsAll(activity.codes())) {
                activity.reader().refuse(PaperColumns.ADDRESSES, "paper-difficulty-unknown");
            }
        }
    }

    /** Whether nothing is wrong with its rows, each by itself. */
    boolean isRight() {
        return rows().allMatch(row -> row.reader().flaws().isEmpty());
    }

    /** What the rows say, people by their ids; asked only where nothing is wrong with them. */
    PaperEntry entry(PaperPeople people) {
        return new PaperEntry(
                program.schoolId(),
                people.id(program, program.teacher()),
                read(program.type()),
                read(program.category()),
                read(program.initiator()),
                people.id(program, program.initiatedBy()),
                program.initiatedOn() == null ? read(program.draftedOn()) : program.initiatedOn(),
                read(program.draftedOn()),
                program.orderNumber(),
                read(program.orderDate()),
                read(program.startsOn()),
                read(program.endsOn()),
                program.durationReason(),
                new NoteEntry(program.generalAim(), program.needs(), program.goals(), program.tasks()),
                program.finalResult(),
                program.finalReportForm(),
                people.id(program, program.tutor()),
                id(people, program.curator()),
                difficulties.stream()
                        .map(row -> new DifficultyEntry(read(row.code()), read(row.foundOn()), row.deferredBecause()))
                        .toList(),
                documents(),
                activities.stream().map(this::activity).toList(),
                stages.stream().map(stage -> stage(stage, people)).toList());
    }

    private List<DocumentEntry> documents() {
        String reference = program.document();
        return reference == null
                ? List.of()
                : List.of(new DocumentEntry(read(program.documentKind()), reference, program.documentDate()));
    }

    private ActivityEntry activity(OfActivity row) {
        return new ActivityEntry(
                read(row.kind()),
                row.title(),
                row.form(),
                row.provider(),
                row.task(),
                read(row.hours()),
                row.place(),
                row.level(),
                row.participation(),
                place(read(row.stage())),
                row.codes());
    }

    private int place(int number) {
        for (int i = 0; i < stages.size(); i++) {
            if (Objects.equals(stages.get(i).number(), number)) {
                return i;
            }
        }
        throw new IllegalStateException("The check let an unknown stage pass: " + number);
    }

    private StageEntry stage(OfStage row, PaperPeople people) {
        OfResult passed = row.passed();
        return new StageEntry(
                row.title(),
                row.result(),
                row.reportForm(),
                read(row.deadline()),
                read(row.checkpointForm()),
                passed == null
                        ? null
                        : new ResultEntry(
                                read(passed.passedOn()),
                                read(passed.mark()),
                                passed.selfMark(),
                                passed.report(),
                                passed.reportPlace(),
                                passed.counterpart(),
                                id(people, passed.assessor()),
                                passed.remark()));
    }

    /** Notes a flaw of the program at the cell that it comes from. */
    void refuse(Flaw flaw) {
        PaperPointers.cell(flaw.pointer(), program, difficulties, activities, stages)
                .refuse(flaw);
    }

    private @Nullable UUID id(PaperPeople people, @Nullable String number) {
        return number == null ? null : people.id(program, number);
    }

    private Stream<PaperRow> rows() {
        return Stream.of(Stream.of(program), difficulties.stream(), activities.stream(), stages.stream())
                .flatMap(rows -> rows);
    }

    private static <T> T read(@Nullable T value) {
        return Objects.requireNonNull(value, "a row without flaws has all that is obligatory");
    }
}
