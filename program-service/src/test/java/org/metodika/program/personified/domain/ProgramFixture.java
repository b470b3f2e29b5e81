package org.metodika.program.personified.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.Decided.events;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;

/** A complete program of a teacher with two difficulties, and ways to spoil it. */
final class ProgramFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 20);
    static final StaffId TEACHER = new StaffId(new UUID(1, 1));
    static final StaffId TUTOR = new StaffId(new UUID(1, 2));
    static final StaffId DEPUTY = new StaffId(new UUID(1, 3));
    static final DeficitId METHODICAL = new DeficitId(new UUID(2, 1));
    static final DeficitId GENERAL = new DeficitId(new UUID(2, 2));
    static final StageId FIRST = new StageId(new UUID(3, 1));
    static final StageId SECOND = new StageId(new UUID(3, 2));
    static final ActivityId COURSE = new ActivityId(new UUID(4, 1));
    static final ActivityId MASTER_CLASS = new ActivityId(new UUID(4, 2));
    static final LocalDate STARTED = LocalDate.of(2026, 10, 1);
    static final Order ORDER = new Order("118-од", TODAY);

    private static final List<Properties> TEXTS = List.of("kit", "service", "kit_en", "service_en").stream()
            .map(ProgramFixture::texts)
            .toList();

    private ProgramFixture() {}

    static Circumstances now() {
        return now(open(METHODICAL, "METHODICAL"), open(GENERAL, "GENERAL_PEDAGOGICAL"));
    }

    static Circumstances now(Deficit... deficits) {
        return new Circumstances(
                TODAY,
                new Employment.OnStaff(),
                Arrays.stream(deficits).collect(Collectors.toMap(Deficit::id, Function.identity())),
                true,
                true,
                Rules.USUAL);
    }

    static Circumstances nowWith(Employment teacher) {
        return new Circumstances(TODAY, teacher, now().deficits(), true, true, Rules.USUAL);
    }

    static Circumstances nowWithoutFittingTutor() {
        return new Circumstances(TODAY, new Employment.OnStaff(), now().deficits(), false, true, Rules.USUAL);
    }

    static Deficit open(DeficitId id, String code) {
        return deficit(id, code, Deficit.Standing.OPEN);
    }

    static Deficit deficit(DeficitId id, String code, Deficit.Standing standing) {
        return new Deficit(id, code, LocalDate.of(2026, 9, 18), standing);
    }

    /** May be submitted and approved as it is. */
    static Content complete() {
        return new Draftsman().content();
    }

    static Program draft() {
        return draft(complete());
    }

    static Program draft(Content content) {
        return Program.startedBy(drafted(content));
    }

    static ProgramEvent.Drafted drafted(Content content) {
        return new ProgramEvent.Drafted(
                new ProgramId(new UUID(9, 9)),
                "school-07",
                TEACHER,
                new Initiative(InitiatorKind.ADMINISTRATION, DEPUTY, TODAY),
                TODAY,
                content.describedBy(now().deficits()),
                Rules.Source.SHIPPED);
    }

    static Program submitted() {
        return submitted(complete());
    }

    static Program submitted(Content content) {
        return draft(content).evolve(new ProgramEvent.Submitted(TODAY, Rules.Source.SHIPPED));
    }

    static Program approved() {
        return submitted().evolve(new ProgramEvent.Approved(ORDER, TODAY));
    }

    static Program inProgress() {
        return inProgress(complete());
    }

    static Program inProgress(Content content) {
        return submitted(content)
                .evolve(new ProgramEvent.Approved(ORDER, TODAY))
                .evolve(new ProgramEvent.Started(STARTED));
    }

    /** The program after all that follows from a command that is accepted. */
    static Program after(Program program, Decision<ProgramEvent> decision) {
        Program after = program;
        for (ProgramEvent event : events(decision)) {
            after = after.evolve(event);
        }
        return after;
    }

    static Program withdrawn() {
        return draft().evolve(new ProgramEvent.Withdrawn("Педагог переведён"));
    }

    static OrderDetails order() {
        return new OrderDetails(ORDER.number(), ORDER.date());
    }

    /** "pointer code" of each flaw; fails for a flaw without its text in both languages. */
    static List<String> said(List<Flaw> flaws) {
        for (Flaw flaw : flaws) {
            String key = "flaw." + flaw.code();
            assertThat(TEXTS.stream().filter(texts -> texts.containsKey(key)).count())
                    .as("bundles with %s", key)
                    .isEqualTo(2);
        }
        return flaws.stream().map(flaw -> flaw.pointer() + " " + flaw.code()).toList();
    }

    private static Properties texts(String bundle) {
        String name = "/messages/" + bundle + ".properties";
        try (var in = Objects.requireNonNull(ProgramFixture.class.getResourceAsStream(name), name);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes content that differs from the complete one in what is set. */
    static final class Draftsman {
        TeacherCategory category = TeacherCategory.CATEGORY_APPLICANT;
        List<Basis> basis = List.of(Basis.Difficulty.named(METHODICAL), Basis.Difficulty.named(GENERAL));
        Note note = new Note("Общая цель", "Затруднения", "Цели", "Задачи");

        @Nullable
        LocalDate startsOn = LocalDate.of(2026, 10, 1);

        @Nullable
        LocalDate endsOn = LocalDate.of(2027, 5, 31);

        @Nullable
        String durationReason;

        List<Activity> activities = List.of(course(METHODICAL), masterClass(GENERAL));
        List<Stage> stages =
                List.of(stage(FIRST, LocalDate.of(2026, 12, 20)), stage(SECOND, LocalDate.of(2027, 5, 20)));
        String finalResult = "Затруднения сняты";
        String finalReportForm = "Отчёт";

        @Nullable
        StaffId tutor = TUTOR;

        @Nullable
        StaffId curator;

        Frame frame = Frame.EMPTY;

        Content content() {
            return new Content(
                    ProgramType.INDIVIDUAL,
                    category,
                    basis,
                    note,
                    startsOn,
                    endsOn,
                    durationReason,
                    activities,
                    stages,
                    finalResult,
                    finalReportForm,
                    tutor,
                    curator,
                    frame);
        }
    }

    static Stage stage(StageId id, LocalDate deadline) {
        return new Stage(id, "Обучение", "Открытый урок", "Справка", deadline, CheckpointForm.OPEN_LESSON, null);
    }

    static Activity course(DeficitId... deficits) {
        return activity(COURSE, ActivityKind.INVARIANT_MODULE, "Институт развития образования", 72, deficits);
    }

    static Activity activity(
            ActivityId id, ActivityKind kind, @Nullable String provider, int hours, DeficitId... deficits) {
        return new Activity(
                id,
                kind,
                "Современный урок",
                null,
                provider,
                null,
                hours,
                null,
                null,
                null,
                FIRST,
                List.of(deficits),
                null);
    }

    static Activity masterClass(DeficitId... deficits) {
        return new Activity(
                MASTER_CLASS,
                ActivityKind.OTHER_FORM,
                "Мастер-класс",
                OtherForm.MASTER_CLASS,
                null,
                null,
                18,
                "МБОУ «СОШ № 7»",
                EventLevel.SCHOOL,
                "Ведущий",
                SECOND,
                List.of(deficits),
                null);
    }
}
