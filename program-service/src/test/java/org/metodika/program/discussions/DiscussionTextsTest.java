package org.metodika.program.discussions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.metodika.kit.problem.ProblemTexts;
import org.metodika.program.discussions.domain.DiscussionRejection;

class DiscussionTextsTest {

    @Test
    void sayEveryRefusalInBothLanguages() {
        assertThat(ProblemTexts.gaps(DiscussionRejection.class)).isEmpty();
    }
}
