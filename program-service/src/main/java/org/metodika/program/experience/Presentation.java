package org.metodika.program.experience;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Какой опыт, где и когда представлен (A24).
 *
 * @param title what was presented, up to {@value #LONGEST_TITLE} characters
 * @param place where: the event, or the edition of a publication, up to {@value #LONGEST_TITLE} characters
 * @param on the day, not in the future
 * @param summary what the experience is, up to {@value #LONGEST_SUMMARY} characters; empty where nothing was written
 * @param course elective course of the school that it is about; null for none
 * @param offer offer of the catalogue of training that it is about; null for none
 */
public record Presentation(
        String title,
        ExperienceKind kind,
        ExperienceLevel level,
        String place,
        LocalDate on,
        String summary,
        @Nullable UUID course,
        @Nullable UUID offer) {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_SUMMARY = 2_000;
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    /**
     * What holds around it.
     *
     * @param courseHere whether the course is one of the school; true where none is named
     * @param offerThere whether there is such an offer; true where none is named
     */
    public record Around(LocalDate today, boolean courseHere, boolean offerThere) {}

    /** What is wrong with it; empty when nothing is. */
    List<Flaw> flaws(Around around) {
        List<Flaw> flaws = new ArrayList<>();
        obligatory(flaws, "/title", title);
        obligatory(flaws, "/place", place);
        if (on.isBefore(EARLIEST) || on.isAfter(around.today())) {
            flaws.add(Flaw.at("/on", "date-between", EARLIEST, around.today()));
        }
        if (summary.length() > LONGEST_SUMMARY) {
            flaws.add(Flaw.at("/summary", "text-too-long", LONGEST_SUMMARY));
        }
        if (!around.courseHere()) {
            flaws.add(Flaw.at("/courseId", "experience-course-unknown"));
        }
        if (!around.offerThere()) {
            flaws.add(Flaw.at("/offerId", "experience-offer-unknown"));
        }
        return flaws;
    }

    private static void obligatory(List<Flaw> flaws, String pointer, String text) {
        if (text.isEmpty()) {
            flaws.add(Flaw.at(pointer, "not-blank"));
        } else if (text.length() > LONGEST_TITLE) {
            flaws.add(Flaw.at(pointer, "text-too-long", LONGEST_TITLE));
        }
    }
}
