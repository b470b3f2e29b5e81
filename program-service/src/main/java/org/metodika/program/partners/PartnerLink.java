package org.metodika.program.partners;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Участие партнёра в семинаре, опросе или мероприятии (A07).
 *
 * @param refId what it takes part in, where the platform knows it; it is not looked up, since it may live in another service
 * @param title what people call it, up to 300 characters
 * @param date day on which it is held; may lie ahead
 * @param role what the partner does there, up to 200 characters
 */
public record PartnerLink(
        UUID id,
        LinkKind kind,
        @Nullable UUID refId,
        String title,
        LocalDate date,
        @Nullable String role) {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_ROLE = 200;
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

    List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        if (title.isBlank()) {
            flaws.add(Flaw.at("/title", "not-blank"));
        } else if (title.length() > LONGEST_TITLE) {
            flaws.add(Flaw.at("/title", "size-max", 0, LONGEST_TITLE));
        }
        if (role != null && role.length() > LONGEST_ROLE) {
            flaws.add(Flaw.at("/role", "size-max", 0, LONGEST_ROLE));
        }
        if (date.isBefore(EARLIEST)) {
            flaws.add(Flaw.at("/date", "date-too-early", EARLIEST.toString()));
        }
        return flaws;
    }

    /** Whether both say the same: of one kind, and the same thing by its id, or by its title and day. */
    boolean saysTheSameAs(PartnerLink other) {
        if (kind != other.kind) {
            return false;
        }
        return refId != null || other.refId != null
                ? Objects.equals(refId, other.refId)
                : title.equalsIgnoreCase(other.title) && date.equals(other.date);
    }
}
