package org.metodika.program.policy;

import java.util.EnumSet;
import java.util.Set;

/** Раздел персонифицированной программы (B06). */
public enum Section {
    /** Пояснительная записка (п. 3.2, 1). */
    NOTE,
    /** Основание разработки (п. 2.5). */
    BASIS,
    /** Индивидуальные приоритеты развития (п. 1.4). */
    PRIORITIES,
    /** Инвариантная часть: курсовая подготовка (п. 3.2, 2.1). */
    INVARIANT_MODULES,
    /** Вариативная часть: модули по выбору педагога (п. 3.2, 2.1). */
    VARIABLE_MODULES,
    /** Иные формы повышения мастерства (п. 3.2, 2.2). */
    OTHER_FORMS,
    /** Самообразование (п. 1.4). */
    SELF_EDUCATION,
    /** Этапы с результатами и формами отчёта (п. 2.8). */
    STAGES,
    /** Планируемые результаты обучения (п. 3.2, 3; 2.8). */
    PLANNED_RESULTS,
    /** Ресурсы (п. 4.2). */
    RESOURCES,
    /** Принципы (п. 3.1). */
    PRINCIPLES,
    /** Финансирование: possible where there is money outside the budget (п. 2.9). */
    FUNDING;

    /**
     * What a program can't do without by the model regulation. It demands content by modules too, but which parts a program has
     * depends on the teacher's difficulties, so none of them is demanded of each program unless the school says so.
     */
    static Set<Section> shipped() {
        return EnumSet.of(NOTE, BASIS, STAGES, PLANNED_RESULTS);
    }
}
