package org.metodika.program.personified.domain;

import java.util.Arrays;

/** Характер затруднения: the four characters of the dictionary that ships (C19); other dictionaries have other codes. */
enum DifficultyCharacter {
    /** Общепедагогические. */
    GENERAL_PEDAGOGICAL,
    /** Психолого-педагогические. */
    PSYCHOLOGICAL_PEDAGOGICAL,
    /** Методические. */
    METHODICAL,
    /** Научно-теоретические. */
    SCIENTIFIC_THEORETICAL;

    /** What a text may call the difficulty by: the character where the code is one, which has words in each language, or else the code. */
    static Object wordFor(String code) {
        return Arrays.stream(values())
                .filter(character -> character.name().equals(code))
                .<Object>map(character -> character)
                .findFirst()
                .orElse(code);
    }
}
