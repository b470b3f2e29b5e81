package org.metodika.program.supports.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.supports.domain.SupportFixture.LEADER;
import static org.metodika.program.supports.domain.SupportFixture.TODAY;
import static org.metodika.program.supports.domain.SupportFixture.accept;
import static org.metodika.program.supports.domain.SupportFixture.concluded;
import static org.metodika.program.supports.domain.SupportFixture.draft;
import static org.metodika.program.supports.domain.SupportFixture.issued;
import static org.metodika.test.Decided.flaws;
import static org.metodika.test.Decided.refusal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.kit.domain.Decision;
import org.metodika.test.Requirement;

/** The card by school years. */
@Requirement({"C24", "C25"})
class CardTest {

    private static CardOfYear card(int year, String subject, @Nullable Double load, @Nullable Double total) {
        return new CardOfYear(
                year,
                subject,
                7,
                3,
                load,
                total,
                List.of(new CardOfYear.ClassRow("7 «А»", "ФРП", "Поурочное", "УМК")),
                TODAY,
                LEADER);
    }

    @Test
    void isWrittenByYearAndWrittenAnewWhileTheYearRuns() {
        Support support = draft();
        support = accept(support, support.results().writeCard(card(2026, "Русский язык", 18.0, 24.0), TODAY));
        assertThat(support.results().writeCard(card(2026, "Русский язык", 18.0, 24.0), TODAY))
                .isEqualTo(Decision.nothingToDo());
        support = accept(support, support.results().writeCard(card(2026, "Литература", 18.0, 24.0), TODAY));
        support = accept(support, support.results().writeCard(card(2027, "Литература", 9.0, 9.0), TODAY));
        assertThat(support.cards()).extracting(CardOfYear::schoolYear).containsExactly(2026, 2027);
        assertThat(support.card(2026).orElseThrow().subject()).isEqualTo("Литература");
    }

    @Test
    void isHistoryWhenItsYearIsOverAndMayBeAddedLateWhereItIsMissing() {
        LocalDate next = LocalDate.of(2027, 9, 1);
        Support support = issued();
        support = accept(support, support.results().writeCard(card(2026, "Русский язык", null, null), next));
        assertThat(refusal(support.results().writeCard(card(2026, "Литература", null, null), next)))
                .isEqualTo(new SupportRejection.CardYearIsOver("2026"));
    }

    @Test
    void hasNumbersAndYearsThatCanBe() {
        CardOfYear wrong = new CardOfYear(
                2024,
                " ",
                76,
                -1,
                20.0,
                18.0,
                List.of(
                        new CardOfYear.ClassRow("", "", "", ""),
                        new CardOfYear.ClassRow("5", "ФРП", "", ""),
                        new CardOfYear.ClassRow("5", "ФРП", "", "")),
                TODAY,
                null);
        assertThat(flaws(issued().results().writeCard(wrong, TODAY)))
                .containsExactly(
                        "/schoolYear card-year-impossible",
                        "/subject not-blank",
                        "/totalExperienceYears years-out-of-range",
                        "/schoolExperienceYears years-out-of-range",
                        "/totalLoad total-load-below-load",
                        "/classes/0/schoolClass not-blank",
                        "/classes/2/schoolClass class-named-twice");
        assertThat(flaws(issued().results().writeCard(card(2026, "Химия", Double.NaN, null), TODAY)))
                .containsExactly("/yearLoad load-out-of-range");
    }

    @Test
    void isClosedWithTheSupport() {
        Support closed = concluded(Need.NO_SUPPORT);
        assertThat(refusal(closed.results().writeCard(card(2026, "Химия", null, null), TODAY)))
                .isEqualTo(new SupportRejection.SupportIsOver());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-09-01=2026", "2027-08-31=2026", "2027-09-01=2027"})
    void belongsToTheSchoolYearFromSeptemberToAugust(String day) {
        String[] both = day.split("=", 2);
        assertThat(CardOfYear.schoolYearOf(LocalDate.parse(both[0]))).isEqualTo(Integer.parseInt(both[1]));
    }
}
