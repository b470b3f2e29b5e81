package org.metodika.contracts.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Материал портфолио. */
@Meaning("Evidence of a portfolio, without title and description")
public record PortfolioEvidence(
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

        @Meaning("Its files") List<PortfolioFile> files,

        @Meaning("Day on which it was withdrawn; absent while it is valid") @Nullable
        LocalDate withdrawnOn) {}
