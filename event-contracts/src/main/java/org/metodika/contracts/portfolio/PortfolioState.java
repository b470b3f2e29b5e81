package org.metodika.contracts.portfolio;

import java.util.List;
import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Портфолио: текущее состояние. */
@Meaning(
        "Present content of a portfolio without the words of the teacher: titles, descriptions, names of files and grounds stay in the service")
public record PortfolioState(
        @Meaning("Teacher whose portfolio it is, the id of the portfolio too")
        UUID teacherId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Its evidences, the withdrawn ones too") List<PortfolioEvidence> evidences) {}
