package org.metodika.program.school.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.program.school.domain.SchoolEvent.SchoolChanged;
import org.metodika.program.school.domain.SchoolEvent.SchoolRegistered;
import org.metodika.test.Requirement;

class SchoolTest {

    private static final SchoolFacts FACTS = new SchoolFacts("Школа № 1", OrganisationType.GENERAL, "Europe/Moscow");

    @Test
    @Requirement("E04")
    void entersGeneralAndPreSchoolOrganisations() {
        SchoolFacts garden = new SchoolFacts("Детский сад № 3", OrganisationType.PRESCHOOL, "Asia/Omsk");

        assertThat(School.register("1001", FACTS)).isEqualTo(Decision.accepted(new SchoolRegistered("1001", FACTS)));
        assertThat(School.register("2001", garden)).isEqualTo(Decision.accepted(new SchoolRegistered("2001", garden)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "10 01", "-1001", "1001-", "школа", "123456789012345678901", "a/b"})
    void refusesWhatCanBeNoCode(String code) {
        assertThat(School.register(code, FACTS))
                .isEqualTo(Decision.rejected(
                        new SchoolFactsInvalid(List.of(Flaw.at("/schoolId", "bad-school-code", code)))));
    }

    @Test
    void namesEveryFlawAtOnce() {
        SchoolFacts bad = new SchoolFacts(" ", OrganisationType.GENERAL, "Europe/Atlantis");

        assertThat(bad.flaws())
                .containsExactly(
                        Flaw.at("/name", "not-blank"), Flaw.at("/timeZone", "unknown-time-zone", "Europe/Atlantis"));
        assertThat(new SchoolFacts("x".repeat(201), OrganisationType.GENERAL, "Europe/Moscow").flaws())
                .containsExactly(Flaw.at("/name", "size-max", 0, 200));
    }

    @Test
    void changesOnlyWhatIsOtherwise() {
        School school = new School("1001", FACTS);
        SchoolFacts renamed = new SchoolFacts("Гимназия № 1", OrganisationType.GENERAL, "Europe/Moscow");

        assertThat(school.change(FACTS)).isEqualTo(Decision.nothingToDo());
        assertThat(school.change(renamed)).isEqualTo(Decision.accepted(new SchoolChanged(renamed)));
        assertThat(school.after(new SchoolChanged(renamed))).isEqualTo(new School("1001", renamed));
    }
}
