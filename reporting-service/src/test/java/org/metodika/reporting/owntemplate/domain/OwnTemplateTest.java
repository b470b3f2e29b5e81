package org.metodika.reporting.owntemplate.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.Decided.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.metodika.kit.domain.Decision;
import org.metodika.reporting.owntemplate.domain.OwnTemplate.Version;

/** Which version of an own template holds when. */
class OwnTemplateTest {

    private static final OwnTemplateId ID = OwnTemplateId.of("support-card");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void keepsForEachDayOfRegistrationTheVersionThatHeldThen() {
        OwnTemplate template = uploaded("one", null);
        template = after(template, template.tried(1, DAY));
        template = after(template, template.adopt(1, DAY.plusDays(2)));
        template = uploaded("two", template);
        template = after(template, template.tried(2, DAY));
        template = after(template, template.adopt(2, DAY.plusDays(10)));
        template = after(template, template.withdraw(DAY.plusDays(20)));

        assertThat(number(template, DAY.plusDays(1))).isEmpty();
        assertThat(number(template, DAY.plusDays(2))).hasValue(1);
        assertThat(number(template, DAY.plusDays(9))).hasValue(1);
        assertThat(number(template, DAY.plusDays(10))).hasValue(2);
        assertThat(number(template, DAY.plusDays(19))).hasValue(2);
        assertThat(number(template, DAY.plusDays(20))).isEmpty();
    }

    @Test
    void letsTheLastWordOfADayHold() {
        OwnTemplate template = uploaded("one", null);
        template = after(template, template.tried(1, DAY));
        template = after(template, template.adopt(1, DAY));
        template = after(template, template.withdraw(DAY));

        assertThat(number(template, DAY)).isEmpty();
        assertThat(template.uses()).hasSize(1);
        assertThat(template.withdraw(DAY)).isEqualTo(Decision.rejected(new OwnTemplateRefusal.OwnTemplateNotInUse()));
    }

    @Test
    void isTheSameVersionForTheSameFileAndAnotherOneOtherwise() {
        OwnTemplate template = uploaded("one", null);

        assertThat(OwnTemplate.upload(ID, "support-card", template, file("one")))
                .isEqualTo(Decision.nothingToDo());
        assertThat(uploaded("two", template).versions())
                .extracting(Version::number)
                .containsExactly(1, 2);
    }

    @Test
    void adoptsNothingThatNobodyHasTried() {
        OwnTemplate template = uploaded("one", null);

        assertThat(template.adopt(1, DAY)).isEqualTo(Decision.rejected(new OwnTemplateRefusal.OwnTemplateUntried(1)));
        assertThat(template.withdraw(DAY)).isEqualTo(Decision.rejected(new OwnTemplateRefusal.OwnTemplateNotInUse()));
    }

    private static Optional<Integer> number(OwnTemplate template, LocalDate day) {
        return template.on(day).map(Version::number);
    }

    private static OwnTemplate uploaded(String sha256, @Nullable OwnTemplate present) {
        return after(present, OwnTemplate.upload(ID, "support-card", present, file(sha256)));
    }

    private static OwnTemplate after(@Nullable OwnTemplate present, Decision<OwnTemplateEvent> decision) {
        OwnTemplateEvent event = event(decision);
        return present == null ? OwnTemplate.startedBy(event) : present.evolve(event);
    }

    private static Version file(String sha256) {
        return new Version(1, sha256 + ".docx", sha256, 1, List.of("school"), DAY, null);
    }
}
