package org.metodika.contracts.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Версия инструмента: что она измеряет и чем. */
@Meaning("A version of an instrument, without its items: for services only")
public record InstrumentState(
        @Meaning("Id of this version of the instrument") UUID instrumentVersionId,

        @Meaning("Code of the instrument, the same for all its versions")
        String instrumentId,

        @Meaning("Number of the version, from 1") int version,

        @Meaning("QUESTIONNAIRE, LESSON_OBSERVATION, TEST, INTERVIEW or DOCUMENT_ANALYSIS")
        String kind,

        @Meaning("What the instrument is called") String title,
        @Meaning("What it is called in English") String titleEn,

        @Meaning("Dictionary of the criteria; absent where the instrument measures nothing") @Nullable
        String dictionary,

        @Meaning("Version of the dictionary; absent where there is none") @Nullable
        Integer dictionaryVersion,

        @Meaning("Codes of the sources that answers may come from (C20, C21, D12); empty for all")
        List<String> sources,

        @Meaning("Codes of those who may observe a lesson (C29)")
        List<String> observers,

        @Meaning("Codes of those who may answer; empty for everybody")
        List<String> respondents,

        @Meaning("Levels, lowest first") List<InstrumentLevel> levels,
        @Meaning("Criteria in their order") List<InstrumentCriterion> criteria,
        @Meaning("Number of items") int items,

        @Meaning("Most points that one answer sheet can hold, not weighted")
        int maxPoints,

        @Meaning("Day of the publication") LocalDate publishedOn,

        @Meaning("Day since which it is out of use; absent while it is in use") @Nullable
        LocalDate retiredOn) {}
