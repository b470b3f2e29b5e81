package org.metodika.program.personified.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.metodika.kit.problem.ProblemTexts;
import org.metodika.program.personified.domain.ProgramRejection;

class ProgramTextsTest {

    @Test
    void sayEveryRefusalInBothLanguages() {
        assertThat(ProblemTexts.gaps(ProgramRejection.class)).isEmpty();
    }
}
