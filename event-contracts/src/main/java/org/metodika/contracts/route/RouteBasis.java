package org.metodika.contracts.route;

import org.metodika.contracts.Meaning;

/** Основание маршрута. */
@Meaning("What the route is based on (C09)")
public record RouteBasis(
        @Meaning("Experience of work") String experience,
        @Meaning("Requests and interests") String requests,
        @Meaning("Level of competence") String competenceLevel,
        @Meaning("Achievements") String achievements,
        @Meaning("Strengths") String strengths,
        @Meaning("Weaknesses") String weaknesses) {}
