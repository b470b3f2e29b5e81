package org.metodika.kit.web.export;

import java.util.stream.Stream;

/** A table with its rows, the answer of a controller. */
public record Export<R>(Table<R> table, Stream<R> rows) {

    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}
