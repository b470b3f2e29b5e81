package org.metodika.program.supports.domain;

import static org.metodika.test.Decided.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.metodika.kit.domain.Decision;
import org.metodika.program.supports.ids.HelpKind;

/** A support that may be issued, and what stands around it. */
final class SupportFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    static final LocalDate DECIDED = LocalDate.of(2026, 9, 7);
    static final UUID TEACHER = new UUID(1, 1);
    static final UUID LEADER = new UUID(1, 2);
    static final UUID PSYCHOLOGIST = new UUID(1, 3);
    static final UUID DEPUTY = new UUID(1, 4);
    static final UUID METHODS = new UUID(2, 1);
    static final UUID THEORY = new UUID(2, 2);
    static final SupportId ID = new SupportId(new UUID(3, 1));
    static final Labels LABELS = new Labels(2, List.of(new Label("success.SUCCESSFUL", "успешным", "successful")));

    static final SupportSurroundings NOW = new SupportSurroundings(
            TODAY,
            Set.of(TEACHER, LEADER, PSYCHOLOGIST, DEPUTY),
            Map.of(
                    METHODS, new KnownProblem(METHODS, true, ProblemOutcome.FULLY),
                    THEORY, new KnownProblem(THEORY, true, null)));

    private SupportFixture() {}

    static ItemId item(int number) {
        return new ItemId(new UUID(4, number));
    }

    static RowId row(int number) {
        return new RowId(new UUID(5, number));
    }

    static PassportItem passportItem(int number, String joint) {
        return new PassportItem(
                item(number),
                "Пункт " + number,
                TODAY.plusDays(number),
                "",
                "",
                joint,
                new TreeSet<>(Set.of(HelpKind.METHODICAL)),
                SupportLine.REFLECTION);
    }

    static Passport passport() {
        return passport(List.of(passportItem(1, "Анализ урока"), passportItem(2, "Планирование")));
    }

    static Passport passport(List<PassportItem> items) {
        return new Passport(
                DECIDED,
                "Педагогический совет",
                LEADER,
                List.of(PSYCHOLOGIST),
                List.of(METHODS, THEORY),
                items,
                List.of(new Agreement(Agreement.Kind.AGREED, "Методический совет", "Председатель", null, DECIDED)));
    }

    static Support draft() {
        return draft(passport());
    }

    static Support draft(Passport passport) {
        return Support.startedBy(new SupportEvent.Drafted(ID, "1001", TEACHER, null, TODAY, passport));
    }

    static Support issued() {
        return accept(draft(), draft().passports().issue(DEPUTY, NOW));
    }

    /** A support whose items are settled. */
    static Support carriedOut() {
        Support support = issued();
        support = accept(support, support.items().done(done(1), TODAY));
        return accept(support, support.items().done(done(2), TODAY));
    }

    static Settled done(int number) {
        return new Settled(item(number), Settled.How.DONE, TODAY, "Сделано", LEADER);
    }

    static ResultRow result(int number, ProblemOutcome outcome) {
        UUID deficit = number == 1 ? METHODS : number == 2 ? THEORY : null;
        return new ResultRow(
                row(number),
                deficit,
                "Проблема " + number,
                "До",
                "После",
                "Наблюдение",
                "Вывод",
                outcome,
                "Итоги контрольных работ");
    }

    static Analysis analysis(Success success, ProblemVerdict problems, Need need, ProblemOutcome... outcomes) {
        List<ResultRow> rows = IntStream.range(0, outcomes.length)
                .mapToObj(i -> result(i + 1, outcomes[i]))
                .toList();
        List<RowId> remaining = problems == ProblemVerdict.NOT_REMOVED
                ? rows.stream()
                        .filter(row -> row.outcome() == ProblemOutcome.NOT)
                        .map(ResultRow::id)
                        .toList()
                : List.of();
        return new Analysis(
                rows,
                success,
                problems,
                remaining,
                "Мало времени",
                need,
                "Смысловое чтение",
                "Совместные уроки",
                List.of("совместные уроки"));
    }

    /** An analysis without a contradiction that needs this. */
    static Analysis agreeing(Need need) {
        return need == Need.NO_SUPPORT
                ? analysis(
                        Success.SUCCESSFUL,
                        ProblemVerdict.FULLY_REMOVED,
                        need,
                        ProblemOutcome.FULLY,
                        ProblemOutcome.FULLY)
                : analysis(
                        Success.SUCCESSFUL,
                        ProblemVerdict.PARTLY_REMOVED,
                        need,
                        ProblemOutcome.FULLY,
                        ProblemOutcome.PARTLY);
    }

    static Support with(Analysis analysis) {
        Support support = carriedOut();
        return accept(support, support.results().change(analysis, NOW));
    }

    static Support concluded(Need need) {
        Support support = with(agreeing(need));
        return accept(support, support.results().conclude(DEPUTY, LABELS, NOW));
    }

    static Support accept(Support support, Decision<SupportEvent> decision) {
        Support next = support;
        for (SupportEvent event : events(decision)) {
            next = next.evolve(event);
        }
        return next;
    }
}
