package org.metodika.diagnostics.dictionary;

import static org.metodika.kit.domain.table.Words.code;

import java.util.List;
import java.util.Map;
import org.metodika.diagnostics.publication.PublishedFile.Form;
import org.metodika.kit.domain.table.Field;
import org.metodika.kit.domain.table.Words;

/** How the entries of a dictionary are written in a file. */
final class DictionaryForm {

    static final Field CODE = Field.obligatory("code", "Код", "Код записи", "Шифр");
    static final Field PARENT = Field.optional(
            "parent", "Вышестоящий код", "Родитель", "Код родителя", "Вышестоящая запись", "parent code");
    static final Field KIND = Field.optional("kind", "Вид", "Вид записи", "Тип");
    static final Field TITLE =
            Field.obligatory("title", "Название", "Наименование", "Формулировка", "Текст", "title ru");
    static final Field TITLE_EN = Field.optional(
            "titleEn", "Название на английском", "Название (англ.)", "Наименование на английском", "English title");

    static final Words KINDS = Words.of(
            code(
                    EntryKind.GENERALISED_LABOUR_FUNCTION.name(),
                    "обобщённая трудовая функция",
                    "ОТФ",
                    "generalised labour function"),
            code(EntryKind.LABOUR_FUNCTION.name(), "трудовая функция", "ТФ", "labour function"),
            code(EntryKind.LABOUR_ACTION.name(), "трудовое действие", "labour action"),
            code(EntryKind.SKILL.name(), "необходимое умение", "умение", "skill"),
            code(EntryKind.KNOWLEDGE.name(), "необходимое знание", "знание", "knowledge"),
            code(EntryKind.COMPETENCE.name(), "компетенция", "competence"));

    static final Form FORM = new Form(
            "entries",
            List.of(CODE, PARENT, KIND, TITLE, TITLE_EN),
            Map.of("code", "code", "parent", "parent", "kind", "kind", "title", "title/ru", "titleEn", "title/en"),
            5_000);

    private DictionaryForm() {}
}
