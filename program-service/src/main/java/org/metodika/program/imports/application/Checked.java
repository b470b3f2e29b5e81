package org.metodika.program.imports.application;

import java.util.List;
import org.metodika.program.importrows.ImportChunk;
import org.metodika.program.imports.domain.RowFlaw;

/**
 * What the check of a whole file comes to.
 *
 * @param flaws everything that is wrong, in the order of the lines; empty when the file is right
 * @param rows the rows ready to be applied; empty when there are flaws
 */
record Checked(List<RowFlaw> flaws, Rows rows) {

    /** Rows of one of the two kinds. */
    record Rows(List<ImportChunk.SchoolLine> schools, List<ImportChunk.PersonLine> people) {
        static final Rows NONE = new Rows(List.of(), List.of());

        int count() {
            return schools.size() + people.size();
        }
    }

    static Checked wrong(List<RowFlaw> flaws) {
        return new Checked(List.copyOf(flaws), Rows.NONE);
    }
}
