package org.metodika.reporting.paper;

import java.util.List;

/** A part of a paper. What it looks like is up to the two writers. */
public sealed interface Block {

    /** @param level 1 for a section, 2 for a part of one */
    record Heading(int level, String text) implements Block {}

    /** Running text; every line of it is a paragraph. */
    record Text(String text) implements Block {}

    /** Says that something is missing where it belongs. */
    record Gap(String text) implements Block {}

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

        /** A total: a text, and the value in the last column. */
        record Total(String text, String value) implements Row {}
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
