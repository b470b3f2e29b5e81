package org.metodika.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.deficit.DeficitState;
import org.metodika.contracts.program.BasisRecord;
import org.metodika.contracts.program.ExplanatoryNote;
import org.metodika.contracts.program.Order;
import org.metodika.contracts.program.PlannedActivity;
import org.metodika.contracts.program.PlannedStage;
import org.metodika.contracts.program.ProgramState;
import org.metodika.kit.ids.Ids;

/** Programs as a deputy head really writes them, and empty ones as the system drafts them. */
public final class Programs {

    private Programs() {}

    /** A whole program of two years with every kind of activity; approved by order № 112-од of 28 September 2026. */
    public static ProgramState approved(School school, UUID teacher, DeficitState first, DeficitState second) {
        return whole(school, teacher, "APPROVED", first, second);
    }

    /** The same with another status; an order only when approved. */
    public static ProgramState whole(
            School school, UUID teacher, String status, DeficitState first, DeficitState second) {
        List<PlannedStage> stages = List.of(
                stage(
                        1,
                        "Обучение",
                        "Удостоверение о повышении квалификации, открытый урок",
                        "Аналитическая справка",
                        LocalDate.of(2026, 12, 20),
                        "OPEN_LESSON"),
                stage(
                        2,
                        "Проба новых приёмов на своих уроках",
                        "Серия из шести уроков с самоанализом",
                        "Дневник маршрута",
                        LocalDate.of(2027, 3, 15),
                        "DIARY"),
                stage(
                        3,
                        "Обмен опытом",
                        "Пакет материалов к урокам",
                        "Методическая разработка",
                        LocalDate.of(2027, 5, 20),
                        "MATERIALS_DEFENCE"));
        List<UUID> methodical = List.of(first.deficitId());
        List<PlannedActivity> activities = List.of(
                activity(
                        "INVARIANT_MODULE",
                        "Современный урок русского языка по ФГОС: проектирование и анализ",
                        null,
                        "Институт развития образования",
                        72,
                        null,
                        null,
                        null,
                        stages.get(0),
                        methodical),
                activity(
                        "VARIABLE_MODULE",
                        "Смысловое чтение на уроках русского языка и литературы",
                        null,
                        "Муниципальный методический центр",
                        36,
                        null,
                        null,
                        null,
                        stages.get(0),
                        methodical),
                activity(
                        "OTHER_FORM",
                        "«Смысловое чтение: приёмы для 5–7 классов»",
                        "MASTER_CLASS",
                        null,
                        18,
                        "МБОУ «СОШ № 7»",
                        "SCHOOL",
                        "Ведущий",
                        stages.get(1),
                        methodical),
                activity(
                        "OTHER_FORM",
                        "Районные педагогические чтения",
                        "CONFERENCE",
                        null,
                        8,
                        "Муниципальный методический центр",
                        "DISTRICT",
                        "Слушатель",
                        stages.get(2),
                        methodical),
                activity(
                        "SELF_EDUCATION",
                        "Формирующее оценивание: изучение литературы, картотека приёмов",
                        null,
                        null,
                        24,
                        null,
                        null,
                        null,
                        stages.get(1),
                        methodical));
        boolean approved = status.equals("APPROVED");
        return new ProgramState(
                Ids.next(),
                school.id(),
                teacher,
                5,
                status,
                "INDIVIDUAL",
                "CATEGORY_APPLICANT",
                "ADMINISTRATION",
                school.head(),
                LocalDate.of(2026, 9, 17),
                LocalDate.of(2026, 9, 18),
                school.tutor(),
                school.deputy(),
                List.of(
                        difficulty(first, null),
                        difficulty(second, "Курсы с психологом начинаются в следующем учебном году"),
                        new BasisRecord(
                                "INTERNAL_CONTROL",
                                null,
                                null,
                                "справка по итогам посещения уроков № 14",
                                LocalDate.of(2026, 9, 16),
                                null)),
                List.of(),
                new ExplanatoryNote(
                        "Освоение приёмов смыслового чтения на уроках русского языка и литературы.",
                        "Методические затруднения по итогам диагностики: 37,5 % при требуемом среднем уровне.\n"
                                + "Испытывает потребность в разборе собственных уроков с наставником.",
                        "Научиться проектировать урок с опорой на планируемые результаты.",
                        "Пройти курсы повышения квалификации.\nПровести открытый урок & мастер-класс.\n"
                                + "Представить материалы на методическом объединении."),
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2027, 5, 31),
                null,
                activities,
                stages,
                "Методические затруднения сняты, что подтверждено повторной диагностикой",
                "Выступление на методическом объединении",
                approved ? new Order("112-од", LocalDate.of(2026, 9, 28)) : null);
    }

    /** What the system drafts from one deficit before anybody has worked on it. */
    public static ProgramState emptyDraft(School school, UUID teacher, DeficitState deficit) {
        return new ProgramState(
                Ids.next(),
                school.id(),
                teacher,
                1,
                "DRAFT",
                "INDIVIDUAL",
                "YOUNG_SPECIALIST",
                "ADMINISTRATION",
                school.head(),
                LocalDate.of(2026, 9, 17),
                LocalDate.of(2026, 9, 18),
                null,
                null,
                List.of(difficulty(deficit, null)),
                List.of(deficit.deficitId()),
                new ExplanatoryNote("", "", "", ""),
                null,
                null,
                null,
                List.of(),
                List.of(),
                "",
                "",
                null);
    }

    /** The same program with this many more activities of self-education, to fill pages. */
    public static ProgramState longer(ProgramState program, int more) {
        List<PlannedActivity> activities = new ArrayList<>(program.activities());
        for (int i = 1; i <= more; i++) {
            activities.add(activity(
                    "SELF_EDUCATION",
                    "Тема № " + i + ": разбор видеозаписи собственного урока",
                    null,
                    null,
                    2,
                    null,
                    null,
                    null,
                    program.stages().getFirst(),
                    activities.getFirst().deficits()));
        }
        return with(program, activities);
    }

    private static ProgramState with(ProgramState program, List<PlannedActivity> activities) {
        return with(program, program.programId(), activities);
    }

    /** The same program under this id. */
    public static ProgramState as(ProgramState program, UUID id) {
        return with(program, id, program.activities());
    }

    private static ProgramState with(ProgramState program, UUID id, List<PlannedActivity> activities) {
        return new ProgramState(
                id,
                program.schoolId(),
                program.teacherId(),
                program.revision() + 1,
                program.status(),
                program.type(),
                program.category(),
                program.initiator(),
                program.initiatedBy(),
                program.initiatedOn(),
                program.draftedOn(),
                program.tutorId(),
                program.curatorId(),
                program.basis(),
                program.uncoveredDeficits(),
                program.note(),
                program.startsOn(),
                program.endsOn(),
                program.durationReason(),
                activities,
                program.stages(),
                program.finalResult(),
                program.finalReportForm(),
                program.order());
    }

    private static BasisRecord difficulty(DeficitState deficit, @Nullable String deferredBecause) {
        return new BasisRecord(
                "DIFFICULTY", deficit.deficitId(), deficit.code(), null, deficit.detectedOn(), deferredBecause);
    }

    private static PlannedStage stage(
            int ordinal, String title, String result, String report, LocalDate deadline, String form) {
        return new PlannedStage(Ids.next(), ordinal, title, result, report, deadline, form);
    }

    private static PlannedActivity activity(
            String kind,
            String title,
            @Nullable String form,
            @Nullable String provider,
            int hours,
            @Nullable String place,
            @Nullable String level,
            @Nullable String participation,
            PlannedStage stage,
            List<UUID> deficits) {
        String task = kind.equals("VARIABLE_MODULE") ? "Подготовить серию уроков со смысловым чтением" : null;
        return new PlannedActivity(
                Ids.next(),
                kind,
                title,
                form,
                provider,
                task,
                hours,
                place,
                level,
                participation,
                stage.stageId(),
                deficits);
    }
}
