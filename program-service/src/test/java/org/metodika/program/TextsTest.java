package org.metodika.program;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.metodika.kit.problem.ProblemTexts;
import org.metodika.kit.table.ImportFileUnreadable;
import org.metodika.program.associations.domain.AssociationRejection;
import org.metodika.program.partners.PartnerRejection;
import org.metodika.program.school.domain.SchoolFactsInvalid;
import org.metodika.program.staff.domain.StaffRejection;

/** Every refusal of the directory can be told in Russian and in English. */
class TextsTest {

    @Test
    void everyRefusalHasItsTextsInBothLanguages() {
        assertThat(ProblemTexts.gaps(SchoolFactsInvalid.class, StaffRejection.class, ImportFileUnreadable.class))
                .isEmpty();
    }

    @Test
    void soHaveThoseOfTheRegisters() {
        assertThat(ProblemTexts.gaps(PartnerRejection.class, AssociationRejection.class))
                .isEmpty();
    }
}
