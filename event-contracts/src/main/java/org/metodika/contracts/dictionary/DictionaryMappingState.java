package org.metodika.contracts.dictionary;

import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Версия соответствия двух словарей. */
@Meaning("A version of the mapping between two difficulty dictionaries, without its pairs")
public record DictionaryMappingState(
        @Meaning("Code of the dictionary that is mapped") String fromDictionary,
        @Meaning("Version of the dictionary that is mapped") int fromVersion,
        @Meaning("Code of the dictionary it is mapped to") String toDictionary,

        @Meaning("Version of the dictionary it is mapped to")
        int toVersion,

        @Meaning("Number of the version of the mapping, from 1 for each two dictionaries")
        int version,

        @Meaning("What it is called, in Russian") String title,

        @Meaning("What it is called, in English; absent where nobody said it") @Nullable
        String titleEn,

        @Meaning("Pairs of entries") int pairs) {}
