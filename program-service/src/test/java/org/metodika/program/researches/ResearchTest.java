package org.metodika.program.researches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.Decided.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.kit.domain.Decision;
import org.metodika.test.Requirement;

class ResearchTest {

    private static final Research RESEARCH = new Research(
            new UUID(0, 1),
            "1001",
            3,
            "Курсы для словесников",
            List.of(),
            new UUID(0, 2),
            "Больше часов",
            LocalDate.of(2026, 9, 10),
            null,
            null);

    @Test
    @Requirement("B23")
    void isAnnulledOnceAndWithAReason() {
        assertThat(refusal(RESEARCH.annul(" "))).isInstanceOf(ResearchRejection.ReasonMissing.class);
        assertThat(refusal(RESEARCH.annul("я".repeat(2_001)))).isInstanceOf(ResearchRejection.InvalidContent.class);
        Decision<ResearchEvent> annulled = RESEARCH.annul(" Записано дважды ");
        assertThat(annulled).isEqualTo(Decision.accepted(new ResearchEvent.Annulled("Записано дважды")));
        Research after = RESEARCH.after(new ResearchEvent.Annulled("Записано дважды"));
        assertThat(after.annulledBecause()).isEqualTo("Записано дважды");
        assertThat(after.reason()).isEqualTo("Больше часов");
        assertThat(refusal(after.annul("Ещё раз"))).isEqualTo(new ResearchRejection.ResearchAlreadyAnnulled(3));
    }
}
