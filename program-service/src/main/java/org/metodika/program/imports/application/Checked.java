package org.metodika.program.imports.application;

import java.util.List;
import org.metodika.kit.domain.table.RowFlaw;
import org.metodika.program.importrows.ImportChunk.OfferLine;
import org.metodika.program.importrows.ImportChunk.PersonLine;
import org.metodika.program.importrows.ImportChunk.ProgramLine;
import org.metodika.program.importrows.ImportChunk.SchoolLine;

/**
 * What the check of a whole file comes to.
 *
 * @param flaws everything that is wrong, in the order of the lines; empty when the file is right
 * @param rows the rows ready to be applied; empty when there are flaws
 */
record Checked(List<RowFlaw> flaws, Rows rows) {

    /** Rows of one of the kinds. */
    record Rows(List<SchoolLine> schools, List<PersonLine> people, List<ProgramLine> programs, List<OfferLine> offers) {
        static final Rows NONE = new Rows(List.of(), List.of(), List.of(), List.of());

        static Rows ofSchools(List<SchoolLine> schools) {
            return new Rows(schools, List.of(), List.of(), List.of());
        }

        static Rows ofPeople(List<PersonLine> people) {
            return new Rows(List.of(), people, List.of(), List.of());
        }

        static Rows ofPrograms(List<ProgramLine> programs) {
            return new Rows(List.of(), List.of(), programs, List.of());
        }

        static Rows ofOffers(List<OfferLine> offers) {
            return new Rows(List.of(), List.of(), List.of(), offers);
        }

        int count() {
            return schools.size() + people.size() + programs.size() + offers.size();
        }
    }

    static Checked wrong(List<RowFlaw> flaws) {
        return new Checked(List.copyOf(flaws), Rows.NONE);
    }
}
