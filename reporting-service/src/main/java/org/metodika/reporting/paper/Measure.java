package org.metodika.reporting.paper;

import java.math.BigInteger;

/** Lengths of word processing documents, in twentieths of a point. */
final class Measure {

    /** Indent of the first line of a paragraph: 12.5 mm. */
    static final int FIRST_LINE = (int) Math.round(12.5 * 1440 / 25.4);

    private Measure() {}

    /** Width between the margins of a page: 170 mm, or 257 mm of one that lies. */
    static int textWidth(Paper.Orientation orientation) {
        return millimetres(orientation == Paper.Orientation.PORTRAIT ? 170 : 257)
                .intValueExact();
    }

    static BigInteger millimetres(int length) {
        return BigInteger.valueOf(Math.round(length * 1440 / 25.4));
    }
}
