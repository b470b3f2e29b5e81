package org.metodika.program.routes.application;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import org.metodika.program.supports.ids.Ground;
import org.metodika.program.supports.ids.HelpKind;

/**
 * What a conclusion knows of the route that it asks for.
 *
 * @param experience опыт работы, as the card says
 * @param achievements what was overcome
 * @param weaknesses what was not
 */
public record NewRoute(
        UUID id,
        String schoolId,
        UUID teacher,
        Ground ground,
        LocalDate on,
        String title,
        String experience,
        String achievements,
        String weaknesses,
        UUID mentor,
        SortedSet<HelpKind> help,
        List<UUID> deficits) {}
