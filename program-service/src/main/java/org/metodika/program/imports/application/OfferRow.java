package org.metodika.program.imports.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.table.RowReader;
import org.metodika.program.imports.domain.OfferColumns;
import org.metodika.program.imports.domain.OfferWords;
import org.metodika.program.imports.domain.PaperWords;
import org.metodika.program.offers.application.CatalogueEntry;
import org.metodika.program.offers.application.CatalogueEntry.Run;

/**
 * An offer as a row of a catalogue tells it.
 *
 * @param reader keeps the flaws of the row
 * @param entry what it says; null where it can't be read
 */
record OfferRow(RowReader reader, @Nullable CatalogueEntry entry) {

    /** The dictionary of the four characters (C19), which needs no name. */
    private static final String CHARACTERS = "difficulty-characters";

    /** A dash between two days, or «с … по …»; the hyphens of a day like 2026-12-31 are none. */
    private static final Pattern UNTIL =
            Pattern.compile("\\s*[–—]\\s*|\\s+-\\s+|\\s+по\\s+|(?<=[0-9]{4})-(?=[0-9]{1,2}[./])");

    private static final Pattern FROM = Pattern.compile("^[сc]\\s+");

    /**
     * @param provider whose offer it is; null where that is not known
     * @param absent names of the columns that the file doesn't have
     */
    static OfferRow read(RowReader row, @Nullable UUID provider, List<String> absent) {
        String kind = row.code(OfferColumns.KIND, OfferWords.KINDS);
        String title = row.text(OfferColumns.TITLE);
        String form = row.optionalCode(OfferColumns.FORM, PaperWords.FORMS);
        Integer hours = row.whole(OfferColumns.HOURS);
        String studyForm = row.code(OfferColumns.STUDY_FORM, OfferWords.STUDY_FORMS);
        String level = row.optionalCode(OfferColumns.LEVEL, PaperWords.LEVELS);
        Integer price = row.roubles(OfferColumns.PRICE);
        String funding = row.optionalCode(OfferColumns.FUNDING, OfferWords.FUNDING);
        String document = row.optionalCode(OfferColumns.DOCUMENT, OfferWords.DOCUMENTS);
        List<Run> runs = runs(row);
        List<String> competences = competences(row);
        String publish = row.optionalCode(OfferColumns.PUBLISH, OfferWords.PUBLISH);
        boolean readable = row.flaws().isEmpty();
        return new OfferRow(
                row,
                !readable || provider == null || kind == null || hours == null || studyForm == null || price == null
                        ? null
                        : new CatalogueEntry(
                                provider,
                                kind,
                                form,
                                title,
                                hours,
                                studyForm,
                                row.optional(OfferColumns.PLACE),
                                level,
                                price,
                                funding,
                                document,
                                runs,
                                competences,
                                "YES".equals(publish),
                                absent));
    }

    private static List<Run> runs(RowReader row) {
        Integer places = row.optionalWhole(OfferColumns.PLACES);
        List<Run> runs = new ArrayList<>();
        for (String part : row.list(OfferColumns.RUNS)) {
            String[] days = UNTIL.split(FROM.matcher(part).replaceFirst(""), 2);
            Optional<LocalDate> first = RowReader.day(days[0].strip());
            Optional<LocalDate> last = RowReader.day(days[days.length - 1].strip());
            if (first.isPresent() && last.isPresent()) {
                runs.add(new Run(first.get(), last.get(), places));
            } else {
                row.refuse(OfferColumns.RUNS, "cell-not-a-period", part);
            }
        }
        return runs;
    }

    private static List<String> competences(RowReader row) {
        List<String> competences = new ArrayList<>();
        for (String part : row.list(OfferColumns.COMPETENCES)) {
            Optional<String> character = PaperWords.CHARACTERS.code(part);
            if (part.contains("/")) {
                competences.add(part);
            } else if (character.isPresent()) {
                competences.add(CHARACTERS + "/" + character.get());
            } else {
                row.refuse(OfferColumns.COMPETENCES, "cell-unknown-competence", part, PaperWords.CHARACTERS.offered());
            }
        }
        return competences;
    }
}
