package org.metodika.reporting.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.metodika.reporting.plans.PlanFigures;
import org.metodika.reporting.texts.Texts;

/**
 * One number of the report as a table shows it: the one list for all tables.
 *
 * @param group heading above it
 * @param title its own heading
 * @param value the number of one organisation; for a share, that of those who have it
 * @param rest for a share in percent, the number of those who don't have it; null for a number that is added up
 */
record Indicator(
        String group,
        String title,
        ToLongFunction<OrganisationReport> value,
        @Nullable ToLongFunction<OrganisationReport> rest) {

    Indicator(String group, String title, ToLongFunction<OrganisationReport> value) {
        this(group, title, value, null);
    }

    /** What these organisations come to together, or the one has alone; null for a share of nobody. */
    @Nullable
    Number of(List<OrganisationReport> reports) {
        return rest == null
                ? Long.valueOf(sum(reports, value))
                : PlanFigures.percent(sum(reports, value), sum(reports, rest));
    }

    private static long sum(List<OrganisationReport> reports, ToLongFunction<OrganisationReport> number) {
        return reports.stream().mapToLong(number).sum();
    }

    /** All of them in their order, those of one group side by side. */
    static List<Indicator> of(Texts texts) {
        List<Indicator> all = new ArrayList<>();
        String programs = texts.text("report.group.programs");
        all.add(new Indicator(
                programs, texts.text("report.programs.draft"), r -> r.programs().draft()));
        all.add(new Indicator(
                programs,
                texts.text("report.programs.submitted"),
                r -> r.programs().submitted()));
        all.add(new Indicator(
                programs,
                texts.text("report.programs.approved"),
                r -> r.programs().approved()));
        all.add(new Indicator(
                programs,
                texts.text("report.programs.completed"),
                r -> r.programs().completed()));
        all.add(new Indicator(
                programs,
                texts.text("report.programs.stopped"),
                r -> r.programs().stopped()));
        all.add(new Indicator(
                programs,
                texts.text("report.programs.withdrawn"),
                r -> r.programs().withdrawn()));
        String checkpoints = texts.text("report.group.checkpoints");
        all.add(new Indicator(
                checkpoints,
                texts.text("report.checkpoints.passed-on-time"),
                r -> r.checkpoints().passedOnTime()));
        all.add(new Indicator(
                checkpoints,
                texts.text("report.checkpoints.passed-late"),
                r -> r.checkpoints().passedLate()));
        all.add(new Indicator(
                checkpoints,
                texts.text("report.checkpoints.overdue"),
                r -> r.checkpoints().overdue()));
        all.add(new Indicator(
                checkpoints,
                texts.text("report.checkpoints.not-yet-due"),
                r -> r.checkpoints().notYetDue()));
        String open = texts.text("report.group.deficits-open");
        String closed = texts.text("report.group.deficits-closed");
        List<Indicator> closedOnes = new ArrayList<>();
        for (int i = 0; i < Figures.CHARACTERS.size(); i++) {
            int place = i;
            String character = texts.name("character", Figures.CHARACTERS.get(i));
            all.add(new Indicator(open, character, r -> r.deficits().get(place).open()));
            closedOnes.add(new Indicator(
                    closed, character, r -> r.deficits().get(place).closed()));
        }
        all.addAll(closedOnes);
        String staff = texts.text("report.group.staff");
        all.add(new Indicator(
                staff, texts.text("report.staff.pedagogical"), r -> r.staff().pedagogical()));
        all.add(new Indicator(
                staff, texts.text("report.staff.managerial"), r -> r.staff().managerial()));
        all.add(new Indicator(
                texts.text("report.group.staff-of-them"),
                texts.text("report.staff.external"),
                r -> r.staff().external()));
        String plans = texts.text("report.group.plans");
        ToLongFunction<OrganisationReport> with = r -> r.developmentPlans().withPlan();
        ToLongFunction<OrganisationReport> without = r -> r.developmentPlans().withoutPlan();
        all.add(new Indicator(plans, texts.text("report.plans.with"), with));
        all.add(new Indicator(plans, texts.text("report.plans.without"), without));
        all.add(new Indicator(
                texts.text("report.group.plans-share"), texts.text("report.plans.percent"), with, without));
        all.add(new Indicator(
                texts.text("report.group.plans-apart"),
                texts.text("report.plans.on-leave"),
                r -> r.developmentPlans().onLeave()));
        return List.copyOf(all);
    }
}
