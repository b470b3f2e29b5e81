package org.metodika.kit.web.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a list looks like as a table: a file name and columns in their order. Made once; a controller answers with
 * {@link #of}:
 *
 * <pre>{@code
 * @GetMapping(path = "/api/programs", produces = {Export.CSV, Export.XLSX})
 * Export<Row> table(Actor actor) {
 *     return TABLE.of(programs.all(actor));
 * }
 * }</pre>
 *
 * beside a handler for JSON that has no {@code produces}. {@code Accept} or {@code ?format=csv|xlsx} choose.
 */
public final class Table<R> {

    private final String fileName;
    private final List<Column<R>> columns;

    private Table(String fileName, List<Column<R>> columns) {
        this.fileName = fileName;
        this.columns = List.copyOf(columns);
    }

    /**
     * A table without columns yet.
     *
     * @param fileName name of the file without its ending, letters, digits and hyphens
     */
    public static <R> Table<R> named(String fileName) {
        return new Table<>(fileName, List.of());
    }

    /**
     * The same table with one more column.
     *
     * @param title key of its heading in the message bundles
     * @param value what stands in it: text, number, date, instant, boolean, or null for an empty cell
     */
    public Table<R> column(String title, Function<? super R, ? extends @Nullable Object> value) {
        List<Column<R>> more = new ArrayList<>(columns);
        more.add(new Column<>(title, value));
        return new Table<>(fileName, more);
    }

    /** These rows as a file; the stream is read while the file is sent, and closed. */
    public Export<R> of(Stream<R> rows) {
        return new Export<>(this, rows);
    }

    String fileName() {
        return fileName;
    }

    List<Column<R>> columns() {
        return columns;
    }

    record Column<R>(String title, Function<? super R, ? extends @Nullable Object> value) {}
}
