package org.metodika.program.portfolios.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.Decided.events;
import static org.metodika.test.Decided.refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.FileType;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.program.portfolios.domain.PortfolioRejection.EvidenceInvalid;
import org.metodika.program.portfolios.domain.PortfolioRejection.EvidenceIsWithdrawn;
import org.metodika.program.portfolios.domain.PortfolioRejection.EvidenceWithdrawalLacksReason;
import org.metodika.program.portfolios.domain.PortfolioRejection.PortfolioFileAlreadyThere;
import org.metodika.program.portfolios.domain.PortfolioRejection.PortfolioFull;
import org.metodika.test.Requirement;

/** What a portfolio takes, keeps and lets go. */
@Requirement("B52")
class PortfolioTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final UUID TEACHER = new UUID(1, 1);
    private static final UUID ONE = new UUID(2, 1);
    private static final UUID TWO = new UUID(2, 2);
    private static final Link PROGRAM = new Link(new UUID(3, 1), null);
    private static final Link ACTIVITY = new Link(new UUID(3, 1), new UUID(4, 1));
    private static final Competence METHODS = new Competence("difficulty-characters", "METHODICAL");

    private static EvidenceFacts facts(String title, Link... links) {
        return new EvidenceFacts(
                title, EvidenceKind.CERTIFICATE, TODAY, "", List.of(links), List.of(METHODS), Visibility.OWN);
    }

    private static KeptFile file(int number, long bytes) {
        return new KeptFile(
                new UUID(5, number),
                number + ".pdf",
                FileType.PDF,
                bytes,
                "hash-" + number,
                Instant.EPOCH,
                "c" + number);
    }

    private static Portfolio apply(Portfolio portfolio, Decision<PortfolioEvent> decision) {
        Portfolio after = portfolio;
        for (PortfolioEvent event : events(decision)) {
            after = after.after(event);
        }
        return after;
    }

    private static Portfolio with(EvidenceFacts facts) {
        Portfolio empty = new Portfolio(TEACHER, "1001", List.of());
        return apply(empty, Portfolio.open(TEACHER, "1001", ONE, facts, Set.copyOf(facts.links()), TODAY));
    }

    @Test
    void beginsWithItsFirstEvidenceOrNotAtAll() {
        Portfolio portfolio = with(facts("Диплом"));

        assertThat(portfolio.evidences()).extracting(Evidence::id).containsExactly(ONE);
        assertThat(refusal(Portfolio.open(TEACHER, "1001", ONE, facts(" "), Set.of(), TODAY)))
                .isEqualTo(new EvidenceInvalid(List.of(Flaw.at("/title", "not-blank"))));
    }

    @Test
    void saysOfEachFactWhatIsWrong() {
        var wrong = new EvidenceFacts(
                "т".repeat(201),
                EvidenceKind.OTHER,
                TODAY.plusDays(1),
                "о".repeat(1_001),
                List.of(PROGRAM, ACTIVITY, PROGRAM),
                List.of(METHODS, METHODS, new Competence("Нет такого", "")),
                Visibility.CENTRE);

        assertThat(wrong.flaws(Set.of(PROGRAM), TODAY))
                .containsExactly(
                        Flaw.at("/title", "text-too-long", 200),
                        Flaw.at("/description", "text-too-long", 1_000),
                        Flaw.at("/day", "date-between", "1950-01-01", TODAY.toString()),
                        Flaw.at("/links/1", "portfolio-link-unknown"),
                        Flaw.at("/links/2", "portfolio-link-twice"),
                        Flaw.at("/competences/1", "competence-twice", "METHODICAL"),
                        Flaw.at("/competences/2", "competence-malformed"));
    }

    @Test
    void keepsALinkToAProgramThatIsOutOfSightByNow() {
        Portfolio portfolio = with(facts("Диплом", PROGRAM));

        Portfolio corrected =
                apply(portfolio, portfolio.correct(ONE, facts("Диплом II степени", PROGRAM), Set.of(), TODAY));

        assertThat(corrected.evidences().getFirst().facts().title()).isEqualTo("Диплом II степени");
        assertThat(refusal(portfolio.correct(ONE, facts("Диплом", ACTIVITY), Set.of(), TODAY))
                        .flaws())
                .containsExactly(Flaw.at("/links/0", "portfolio-link-unknown"));
        assertThat(portfolio.correct(ONE, facts("Диплом", PROGRAM), Set.of(), TODAY))
                .isEqualTo(Decision.nothingToDo());
    }

    @Test
    void letsGoWithoutATraceWhatNobodyCouldRelyOn() {
        Portfolio portfolio = with(facts("Диплом"));
        portfolio = apply(portfolio, portfolio.addFile(ONE, file(1, 10)));

        Portfolio after = apply(portfolio, portfolio.withdraw(ONE, "", TODAY));

        assertThat(after.evidences()).isEmpty();
        assertThat(after.names("c1")).isFalse();
    }

    @Test
    void keepsALineWithTheReasonOfWhatEverBelongedToAProgram() {
        Portfolio portfolio = with(facts("Диплом", PROGRAM));
        portfolio = apply(portfolio, portfolio.addFile(ONE, file(1, 10)));
        portfolio = apply(portfolio, portfolio.correct(ONE, facts("Диплом"), Set.of(), TODAY));

        assertThat(refusal(portfolio.withdraw(ONE, " ", TODAY))).isEqualTo(new EvidenceWithdrawalLacksReason());
        Portfolio after = apply(portfolio, portfolio.withdraw(ONE, "Чужой диплом ", TODAY));

        Evidence left = after.evidences().getFirst();
        assertThat(left.withdrawal()).isEqualTo(new Evidence.Withdrawal(TODAY, "Чужой диплом"));
        assertThat(left.files()).isEmpty();
        assertThat(refusal(after.withdraw(ONE, "Снова", TODAY))).isEqualTo(new EvidenceIsWithdrawn());
        assertThat(refusal(after.correct(ONE, facts("Диплом"), Set.of(), TODAY)))
                .isEqualTo(new EvidenceIsWithdrawn());
        assertThat(refusal(after.addFile(ONE, file(2, 10)))).isEqualTo(new EvidenceIsWithdrawn());
    }

    @Test
    void takesTheSameContentOnceInAllItsEvidences() {
        Portfolio portfolio = with(facts("Диплом"));
        portfolio = apply(portfolio, portfolio.add(TWO, facts("Грамота"), Set.of(), TODAY));
        portfolio = apply(portfolio, portfolio.addFile(ONE, file(1, 10)));
        KeptFile again = new KeptFile(new UUID(5, 9), "копия.pdf", FileType.PDF, 10, "hash-1", Instant.EPOCH, "c9");

        assertThat(refusal(portfolio.addFile(TWO, again))).isEqualTo(new PortfolioFileAlreadyThere("1.pdf", "Диплом"));
        assertThat(portfolio.addFile(ONE, file(1, 10))).isEqualTo(Decision.nothingToDo());
        Portfolio without = apply(portfolio, portfolio.removeFile(ONE, new UUID(5, 1)));
        assertThat(apply(without, without.addFile(TWO, again)).names("c9")).isTrue();
    }

    @Test
    void holdsNoMoreThanItsLimits() {
        Portfolio portfolio = with(facts("Материал 0"));
        for (int i = 1; i < Portfolio.MOST_EVIDENCES; i++) {
            portfolio = apply(portfolio, portfolio.add(new UUID(6, i), facts("Материал " + i), Set.of(), TODAY));
        }
        assertThat(refusal(portfolio.add(TWO, facts("Лишний"), Set.of(), TODAY)))
                .isEqualTo(new PortfolioFull(
                        List.of(Flaw.at("", "portfolio-evidences-too-many", Portfolio.MOST_EVIDENCES))));

        int number = 0;
        for (int i = 1; i <= Portfolio.MOST_FILES / Portfolio.MOST_FILES_OF_ONE; i++) {
            for (int j = 0; j < Portfolio.MOST_FILES_OF_ONE; j++) {
                number++;
                portfolio = apply(portfolio, portfolio.addFile(new UUID(6, i), file(number, 10)));
            }
        }
        assertThat(refusal(portfolio.addFile(new UUID(6, 1), file(500, 10))).flaws())
                .extracting(Flaw::code)
                .containsExactly("portfolio-files-too-many", "portfolio-files-too-many-in-all");
        assertThat(portfolio.files()).isEqualTo(Portfolio.MOST_FILES);
    }

    @Test
    void holdsNoMoreBytesThanItsLimit() {
        Portfolio portfolio = with(facts("Диплом"));
        portfolio = apply(portfolio, portfolio.addFile(ONE, file(1, Portfolio.MOST_BYTES - 10)));

        assertThat(refusal(portfolio.addFile(ONE, file(2, 11))))
                .isEqualTo(new PortfolioFull(List.of(Flaw.at("/file", "portfolio-no-room", 200L))));
        assertThat(apply(portfolio, portfolio.addFile(ONE, file(2, 10))).bytes())
                .isEqualTo(Portfolio.MOST_BYTES);
    }
}
