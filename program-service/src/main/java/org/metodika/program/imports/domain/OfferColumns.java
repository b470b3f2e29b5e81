package org.metodika.program.imports.domain;

import static org.metodika.kit.domain.table.Field.obligatory;
import static org.metodika.kit.domain.table.Field.optional;

import java.util.List;
import org.metodika.kit.domain.table.Field;

/** The columns of a provider's catalogue, with the headings under which they are understood. */
public final class OfferColumns {

    public static final Field PROVIDER =
            obligatory("provider", "Организатор", "Организатор обучения", "Провайдер", "Кто проводит", "Организация");
    public static final Field KIND = obligatory("kind", "Вид", "Вид предложения", "Вид обучения");
    public static final Field TITLE = obligatory(
            "title",
            "Название",
            "Наименование",
            "Название программы",
            "Наименование программы",
            "Тема",
            "Название курса");
    public static final Field FORM = optional("form", "Форма мероприятия", "Вид мероприятия");
    public static final Field HOURS =
            obligatory("hours", "Часов", "Часы", "Объём", "Объём, часов", "Количество часов", "Кол-во часов");
    public static final Field STUDY_FORM = obligatory("studyForm", "Форма обучения", "Форма", "Формат");
    public static final Field PLACE = optional("place", "Место", "Место проведения", "Где проходит");
    public static final Field LEVEL = optional("level", "Уровень", "Уровень мероприятия");
    public static final Field PRICE =
            obligatory("price", "Стоимость, руб.", "Стоимость", "Цена", "Цена, руб.", "Стоимость обучения");
    public static final Field FUNDING =
            optional("funding", "Источник финансирования", "Финансирование", "Кто оплачивает");
    public static final Field DOCUMENT =
            optional("document", "Документ", "Выдаваемый документ", "Документ об обучении");
    public static final Field RUNS =
            optional("runs", "Даты", "Даты групп", "Группы", "Сроки", "Сроки обучения", "Даты проведения", "dates");
    public static final Field PLACES = optional("places", "Мест", "Мест в группе", "Количество мест", "Кол-во мест");
    public static final Field COMPETENCES = optional(
            "competences",
            "Компетенции",
            "Коды компетенций",
            "Формируемые компетенции",
            "Затруднения",
            "Коды затруднений",
            "Дефициты",
            "Коды дефицитов");
    public static final Field PUBLISH = optional("publish", "Опубликовать", "Публикация", "Публиковать");

    /** All of them, in the order of the empty file. */
    public static final List<Field> OFFERS = List.of(
            PROVIDER,
            KIND,
            TITLE,
            FORM,
            HOURS,
            STUDY_FORM,
            PLACE,
            LEVEL,
            PRICE,
            FUNDING,
            DOCUMENT,
            RUNS,
            PLACES,
            COMPETENCES,
            PUBLISH);

    private OfferColumns() {}
}
