package org.metodika.program.mentors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Чем и на каком основании занимается наставник (C06).
 *
 * @param subjects one at least, at most {@value #MOST_SUBJECTS}, each once
 * @param ground why the mentor is in the pool
 * @param capacity how many people at most the mentor leads at a time, 1 to {@value #MOST_LED}; null for no limit. It is shown
 *     and refuses nothing
 */
public record MentorFacts(
        List<String> subjects,
        MentorGround ground,
        @Nullable Integer capacity) {

    private static final int MOST_SUBJECTS = 20;
    private static final int LONGEST_SUBJECT = 100;
    private static final int MOST_LED = 100;

    public MentorFacts {
        subjects = subjects.stream().distinct().toList();
    }

    /** What is wrong with these facts; empty when nothing is. */
    List<Flaw> flaws(LocalDate today) {
        List<Flaw> flaws = new ArrayList<>();
        if (subjects.isEmpty()) {
            flaws.add(Flaw.at("/subjects", "not-empty"));
        } else if (subjects.size() > MOST_SUBJECTS) {
            flaws.add(Flaw.at("/subjects", "too-many", MOST_SUBJECTS));
        }
        for (int i = 0; i < subjects.size(); i++) {
            if (subjects.get(i).isBlank()) {
                flaws.add(Flaw.at("/subjects/" + i, "not-blank"));
            } else if (subjects.get(i).length() > LONGEST_SUBJECT) {
                flaws.add(Flaw.at("/subjects/" + i, "text-too-long", LONGEST_SUBJECT));
            }
        }
        if (capacity != null && (capacity < 1 || capacity > MOST_LED)) {
            flaws.add(Flaw.at("/capacity", "mentor-capacity", MOST_LED));
        }
        flaws.addAll(ground.flaws(today));
        return flaws;
    }
}
