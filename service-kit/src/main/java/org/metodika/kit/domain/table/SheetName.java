package org.metodika.kit.domain.table;

/**
 * Лист книги; a table that is alone in its file has none.
 *
 * @param key name in pointers
 * @param shown name of the sheet as it stands in the file; the usual one where it is missing
 */
public record SheetName(String key, String shown) {

    /** The only table of a file. */
    public static final SheetName NONE = new SheetName("", "");
}
