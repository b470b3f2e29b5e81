package org.metodika.demo.plot;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.metodika.demo.plot.ProgramText.Stage;

/** Programs as they are written in schools. */
final class Texts {

    private static final Stage FIRST = new Stage(
            "Диагностико-проектировочный",
            "Уточнены затруднения, определены темы обучения и самообразования",
            "Протокол собеседования",
            LocalDate.MIN,
            "INTERVIEW");
    private static final Stage SECOND = new Stage(
            "Обучающий",
            "Освоены модули программы, новое применено на уроках",
            "Аналитическая справка по открытому уроку",
            LocalDate.MIN,
            "OPEN_LESSON");
    private static final Stage THIRD = new Stage(
            "Обобщение и обмен опытом",
            "Подготовлен пакет методических материалов, опыт представлен коллегам",
            "Методическая разработка",
            LocalDate.MIN,
            "MATERIALS_DEFENCE");

    private Texts() {}

    /** A program of three stages from October on. */
    static ProgramText program(
            String category, Set<String> basis, LocalDate startsOn, LocalDate endsOn, List<LocalDate> deadlines) {
        return new ProgramText(
                1,
                category,
                basis,
                basis,
                startsOn,
                endsOn,
                List.of(due(FIRST, deadlines.get(0)), due(SECOND, deadlines.get(1)), due(THIRD, deadlines.get(2))));
    }

    /** What a young specialist begins with in the middle of the year. */
    static ProgramText adaptation(Calendar calendar) {
        return new ProgramText(
                1,
                "YOUNG_SPECIALIST",
                Set.of(),
                Set.of(),
                calendar.day(1, 25),
                calendar.day(5, 28),
                List.of(due(FIRST, calendar.day(3, 10)), due(SECOND, calendar.day(5, 14))));
    }

    private static Stage due(Stage stage, LocalDate deadline) {
        return new Stage(stage.title(), stage.result(), stage.report(), deadline, stage.form());
    }
}
