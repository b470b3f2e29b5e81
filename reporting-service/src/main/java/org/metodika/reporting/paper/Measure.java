package org.metodika.reporting.paper;

import java.math.BigInteger;

/** Lengths of word processing documents, in twentieths of a point. */
final class Measure {

    /** Width between the margins of a page: 170 mm. */
    static final int TEXT_WIDTH = millimetres(170).intValueExact();

    /** Indent of the first line of a paragraph: 12.5 mm. */
    static final int FIRST_LINE = (int) Math.round(12.5 * 1440 / 25.4);

    private Measure() {}

    static BigInteger millimetres(int length) {
        return BigInteger.valueOf(Math.round(length * 1440 / 25.4));
    }
}
