package org.metodika.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.metodika.kit.problem.ProblemTexts;
import org.metodika.monitoring.checkpoint.domain.CheckpointRefusal;

class TextsTest {

    @Test
    void everyRefusalHasItsTextsInBothLanguages() {
        assertThat(ProblemTexts.gaps(CheckpointRefusal.class)).isEmpty();
    }
}
