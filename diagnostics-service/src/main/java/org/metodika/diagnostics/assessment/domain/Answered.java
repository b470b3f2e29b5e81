package org.metodika.diagnostics.assessment.domain;

import java.util.List;
import org.metodika.diagnostics.ids.Answer;
import org.metodika.diagnostics.ids.Source;

/** What is scored: answers and where they come from. */
public interface Answered {

    Source source();

    List<Answer> answers();

    /** Answers that try an instrument and belong to no assessment. */
    record Sample(Source source, List<Answer> answers) implements Answered {
        public Sample {
            answers = List.copyOf(answers);
        }
    }
}
