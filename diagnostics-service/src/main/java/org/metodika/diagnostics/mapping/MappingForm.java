package org.metodika.diagnostics.mapping;

import static org.metodika.kit.domain.table.Words.code;

import java.util.List;
import java.util.Map;
import org.metodika.diagnostics.publication.PublishedFile.Form;
import org.metodika.kit.domain.table.Field;
import org.metodika.kit.domain.table.Words;

/** How the pairs of a mapping are written in a file. */
final class MappingForm {

    static final Field FROM = Field.obligatory("from", "Код записи", "Из", "Код", "entry");
    static final Field TO =
            Field.obligatory("to", "Код соответствующей записи", "В", "Соответствует", "corresponding entry");
    static final Field RELATION = Field.obligatory("relation", "Отношение", "Соответствие", "Вид соответствия");

    static final Words RELATIONS = Words.of(
            code(Relation.EXACT.name(), "то же", "совпадает", "точное", "the same"),
            code(Relation.BROADER.name(), "шире", "соответствует более широкой записи", "broader"),
            code(Relation.NARROWER.name(), "уже", "соответствует более узкой записи", "narrower"),
            code(Relation.RELATED.name(), "связано", "близко", "пересекается", "related"));

    static final Form FORM = new Form(
            "pairs", List.of(FROM, TO, RELATION), Map.of("from", "from", "to", "to", "relation", "relation"), 10_000);

    private MappingForm() {}
}
