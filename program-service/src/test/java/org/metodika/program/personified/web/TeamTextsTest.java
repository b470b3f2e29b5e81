package org.metodika.program.personified.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.metodika.kit.problem.ProblemTexts;
import org.metodika.program.personified.domain.TeamRejection;

class TeamTextsTest {

    @Test
    void sayEveryRefusalInBothLanguages() {
        assertThat(ProblemTexts.gaps(TeamRejection.class)).isEmpty();
    }
}
