package org.metodika.contracts.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Материал портфолио исправлен. */
@Meaning("An evidence of a portfolio was corrected; carries all that is not a text, as it is now")
public record EvidenceCorrected(
        @Meaning("Teacher whose portfolio it is, the id of the portfolio too")
        UUID teacherId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Id of the evidence") UUID evidenceId,

        @Meaning("CERTIFICATE, LESSON_MATERIAL, PUBLICATION, PUPIL_RESULTS, STAGE_REPORT or OTHER")
        String kind,

        @Meaning("Day of what it proves") LocalDate day,

        @Meaning(
                "Who sees it besides the teacher: OWN nobody, LEADERS who leads and tutors the teacher and the heads of the school, CENTRE the methodists too")
        String visibility,

        @Meaning("Activities and stages of personified programs that it belongs to")
        List<PortfolioLink> links,

        @Meaning("Competences and difficulties that it is about")
        List<PortfolioCompetence> competences,

        @Meaning("The teacher, who alone writes the portfolio") @Nullable
        UUID by) {}
