package org.metodika.program.offers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.metodika.kit.problem.ProblemTexts;
import org.metodika.program.offers.domain.OfferRejection;
import org.metodika.program.researches.ResearchRejection;

class OfferTextsTest {

    @Test
    void sayEveryRefusalInBothLanguages() {
        assertThat(ProblemTexts.gaps(OfferRejection.class, ResearchRejection.class))
                .isEmpty();
    }
}
