package org.metodika.program.portfolios;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.metodika.kit.problem.ProblemTexts;
import org.metodika.program.portfolios.domain.PortfolioRejection;

class PortfolioTextsTest {

    @Test
    void sayEveryRefusalInBothLanguages() {
        assertThat(ProblemTexts.gaps(PortfolioRejection.class)).isEmpty();
    }
}
