package org.metodika.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.support.SupportAgreement;
import org.metodika.contracts.support.SupportCard;
import org.metodika.contracts.support.SupportClass;
import org.metodika.contracts.support.SupportConclusion;
import org.metodika.contracts.support.SupportItem;
import org.metodika.contracts.support.SupportLabel;
import org.metodika.contracts.support.SupportResult;
import org.metodika.contracts.support.SupportState;
import org.metodika.kit.ids.Ids;

/** Individual supports as tutors really write them. */
public final class Supports {

    private Supports() {}

    /** A support that is carried out: the passport of 14 September 2026 and the card of the year. */
    public static SupportState issued(School school, UUID teacher) {
        return support(school, teacher, Ids.next(), 3, "ISSUED", null, List.of());
    }

    /** The same with its table of results and its conclusion. */
    public static SupportState concluded(School school, UUID teacher) {
        List<SupportResult> results = List.of(
                new SupportResult(
                        Ids.next(),
                        null,
                        "Не определяет планируемые результаты урока",
                        "Низкий уровень, 38 из 100 баллов; цели урока сформулированы как действия учителя",
                        "Высокий уровень, 81 из 100 баллов; результаты названы в действиях учеников",
                        "Сравнение двух диагностик, посещение шести уроков",
                        "Проблема снята: учитель самостоятельно проектирует урок от результата",
                        "FULLY",
                        null),
                new SupportResult(
                        Ids.next(),
                        null,
                        "Низкая мотивация учеников 7 «Б»",
                        "Анкетирование учащихся: интерес к предмету у 6 из 24",
                        "Анкетирование учащихся: интерес к предмету у 15 из 24",
                        "Анкетирование учащихся до и после сопровождения",
                        "Проблема снята частично, работа с классом продолжается",
                        "PARTLY",
                        "Повторное анкетирование проведено на бумаге"));
        SupportConclusion conclusion = new SupportConclusion(
                Ids.next(),
                LocalDate.of(2027, 5, 24),
                school.deputy(),
                "SUCCESSFUL",
                "PARTLY_REMOVED",
                List.of(results.get(1).rowId()),
                "Сроки работы с классом оказались короче необходимых",
                "HARDEST_PROBLEMS",
                "MEASURE",
                Ids.next(),
                "",
                "Взаимопосещение уроков с руководителем объединения",
                List.of("взаимопосещение уроков", "совместное планирование"),
                1,
                labels());
        return support(school, teacher, Ids.next(), 7, "CLOSED", conclusion, results);
    }

    private static List<SupportLabel> labels() {
        return List.of(
                new SupportLabel("success.INSUFFICIENT", "недостаточно успешным и результативным", "not enough"),
                new SupportLabel("results.title", "Анализ итогов реализации программы", "Results"));
    }

    private static SupportState support(
            School school,
            UUID teacher,
            UUID id,
            int revision,
            String status,
            @Nullable SupportConclusion conclusion,
            List<SupportResult> results) {
        return new SupportState(
                id,
                school.id(),
                teacher,
                school.tutor(),
                List.of(school.associationHead(), school.deputy()),
                null,
                LocalDate.of(2026, 9, 10),
                revision,
                status,
                LocalDate.of(2026, 9, 14),
                "Решение методического совета, протокол № 2",
                LocalDate.of(2026, 9, 15),
                1,
                List.of(),
                List.of(
                        item(
                                "Проектирование урока от планируемого результата",
                                LocalDate.of(2026, 12, 20),
                                "Составляет технологические карты шести уроков",
                                "Проводит консультации, рецензирует карты",
                                "Обсуждение карт до урока и после него"),
                        item("Работа с мотивацией 7 «Б»", null, "Ведёт дневник наблюдений", "Посещает уроки", "")),
                List.of(new SupportAgreement(
                        "AGREED",
                        "Методический совет школы",
                        "председатель",
                        "И. Л. Кузнецов",
                        LocalDate.of(2026, 9, 14))),
                List.of(new SupportCard(
                        2026,
                        "Русский язык и литература",
                        4,
                        3,
                        18.0,
                        22.5,
                        List.of(
                                new SupportClass("7 «Б»", "Рабочая программа ООО", "Поурочное", "Ладыженская Т. А."),
                                new SupportClass("9 «А»", "Рабочая программа ООО", "Тематическое", "Бархударов С. Г.")),
                        LocalDate.of(2026, 9, 20))),
                results,
                conclusion,
                null,
                null,
                null);
    }

    private static SupportItem item(
            String content, @Nullable LocalDate deadline, String supported, String supporter, String joint) {
        return new SupportItem(
                Ids.next(),
                content,
                deadline,
                supported,
                supporter,
                joint,
                List.of("METHODICAL"),
                null,
                "PLANNED",
                null,
                null);
    }
}
