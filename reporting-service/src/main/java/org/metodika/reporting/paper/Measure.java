package org.metodika.reporting.paper;

import java.math.BigInteger;

/** Lengths of word processing documents, in twentieths of a point. */
final class Measure {

    /** Width between the margins of a page: 165 mm. */
    static final int TEXT_WIDTH = millimetres(165).intValueExact();

    private Measure() {}

    static BigInteger millimetres(int length) {
        return BigInteger.valueOf(Math.round(length * 1440 / 25.4));
    }
}
