package org.metodika.reporting.paper;

import java.util.List;
import java.util.OptionalLong;

/** A part of a paper. What it looks like is up to the two writers. */
public sealed interface Block {

    /** @param level 1 for a section, 2 for a part of one */
    record Heading(int level, String text) implements Block {}

    /** Running text; every line of it is a paragraph. */
    record Text(String text, Style style) implements Block {

        /** Justified, as the body of a program. */
        public Text(String text) {
            this(text, Style.BODY);
        }
    }

    /** How a paragraph stands. */
    enum Style {
        /** Justified. */
        BODY,
        /** Justified, its first line indented: the text of orders, letters and protocols. */
        INDENTED,
        LEFT,
        RIGHT,
        CENTRE,
        /** Centred and bold: the name of the organisation, the kind of document. */
        TITLE,
        /** In italics: says that something is missing where it belongs. */
        GAP,
        /** Small and in grey: where the paper comes from. */
        SMALL
    }

    /** Lines side by side without a frame: number and day of an order, the marks of agreement above a document (C01). */
    record Columns(List<Side> sides) implements Block {
        public Columns {
            sides = List.copyOf(sides);
        }
    }

    /** @param headed whether the first line is a heading, e.g. УТВЕРЖДАЮ */
    record Side(List<String> lines, Style style, boolean headed) {
        public Side {
            lines = List.copyOf(lines);
        }
    }

    /** What follows begins a page, e.g. an annex. */
    record Break() implements Block {}

    /** An enumeration. */
    record Items(List<String> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Names and values, side by side. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    record Fact(String name, String value) {}

    /** A table whose heading is repeated on every page. */
    record Grid(List<Column> columns, List<Row> rows) implements Block {
        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** @param share part of the width of the table; the shares of a table add up to 100 */
    record Column(String title, int share, Align align) {}

    /** How the values of a column stand. */
    enum Align {
        LEFT,
        CENTRE
    }

    /** A line of a table. */
    sealed interface Row {

        /** As many cells as the table has columns; line breaks within a cell are kept. */
        record Cells(List<String> cells) implements Row {
            public Cells {
                cells = List.copyOf(cells);
            }
        }

        /** One text over the whole width, heading the lines below. */
        record Band(String text) implements Row {}

        /** A total: a text, and the values of the last columns. */
        record Total(String text, List<String> values) implements Row {
            public Total {
                values = List.copyOf(values);
            }
        }
    }

    /**
     * A chart of bars: for each group one bar of every series, with its number beside it.
     *
     * @param title what it shows
     * @param series names of the series, at most {@value #MOST_SERIES}
     */
    record Bars(String title, List<String> series, List<BarGroup> groups) implements Block {

        /** More shades can't be told apart on paper. */
        public static final int MOST_SERIES = 3;

        public Bars {
            series = List.copyOf(series);
            groups = List.copyOf(groups);
            if (series.size() > MOST_SERIES) {
                throw new IllegalArgumentException("Too many series for a chart: " + series.size());
            }
        }

        /** The largest number; 0 where there is none. */
        long largest() {
            return groups.stream()
                    .flatMap(group -> group.values().stream())
                    .flatMapToLong(OptionalLong::stream)
                    .max()
                    .orElse(0);
        }
    }

    /** @param values one of each series, none below 0; empty where it isn't told */
    record BarGroup(String label, List<OptionalLong> values) {
        public BarGroup {
            values = List.copyOf(values);
        }
    }

    /** Lines to be signed; they never stand alone on a page. */
    record Signatures(List<Signature> lines) implements Block {
        public Signatures {
            lines = List.copyOf(lines);
        }
    }

    /** @param name name beside the signature; empty where it is to be written by hand */
    record Signature(String capacity, String name) {}

    /** Blocks that stay on one page. */
    record Together(List<Block> blocks) implements Block {
        public Together {
            blocks = List.copyOf(blocks);
        }
    }
}
