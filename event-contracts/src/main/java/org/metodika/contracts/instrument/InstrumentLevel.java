package org.metodika.contracts.instrument;

import org.metodika.contracts.Meaning;

/** Уровень шкалы инструмента. */
@Meaning("A level of an instrument")
public record InstrumentLevel(
        @Meaning("Code of the level") String code,

        @Meaning("Lowest score that reaches it, in percent of the attainable points")
        double from,

        @Meaning("What it is called") String title,
        @Meaning("What it is called in English") String titleEn) {}
