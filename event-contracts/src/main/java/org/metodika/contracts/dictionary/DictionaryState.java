package org.metodika.contracts.dictionary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Версия словаря затруднений. */
@Meaning("A version of a difficulty dictionary, without its entries: up to 5000 of them are too many for a message")
public record DictionaryState(
        @Meaning("Code of the dictionary, the same for all its versions")
        String code,

        @Meaning("Number of the version, from 1") int version,
        @Meaning("What it is called, in Russian") String title,

        @Meaning("What it is called, in English; absent where nobody said it") @Nullable
        String titleEn,

        @Meaning("Day from which this version is in force") LocalDate validFrom,
        @Meaning("Entries of the version") int entries,
        @Meaning("Levels of its tree; 1 for a plain list") int levels) {}
