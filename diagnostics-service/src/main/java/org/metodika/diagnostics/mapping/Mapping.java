package org.metodika.diagnostics.mapping;

import java.util.List;
import org.metodika.diagnostics.dictionary.Text;
import org.metodika.diagnostics.publication.Numbered;

/**
 * Соответствие словарей: which entries of a version of one dictionary correspond to which of another. A published version never
 * changes.
 *
 * @param code both dictionaries, {@code from~to}
 * @param version from 1 for each two dictionaries
 */
public record Mapping(String code, int version, Side from, Side to, Text title, List<Pair> pairs) implements Numbered {

    public Mapping {
        pairs = List.copyOf(pairs);
    }

    /** A version of a dictionary. */
    public record Side(String dictionary, int version) {}

    /** Two entries. */
    public record Pair(String from, String to, Relation relation) {}

    /** Code of the mapping between these dictionaries. */
    static String code(String from, String to) {
        return from + "~" + to;
    }
}
