package org.metodika.reporting.analytics;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.problem.ProblemException;
import org.metodika.reporting.analytics.Measure.Family;
import org.metodika.reporting.forms.Russian;
import org.metodika.reporting.paper.Block;
import org.metodika.reporting.paper.Paper;
import org.metodika.reporting.texts.Texts;
import org.springframework.http.HttpStatus;

/** Figures on paper: a table of each subject, one line for each group, and the charts that the workbook has too. */
final class AnalyticsPaper {

    /** A paper of more groups would be too long to be read; tables have no such limit. */
    static final int MOST_GROUPS = 500;

    /** Charts with fewer bars stay on one page. */
    private static final int BARS_OF_A_PAGE = 24;

    private static final int WIDEST_FIGURE = 18;
    private static final int SHARE_OF_FIGURES = 72;
    private static final String HIDDEN = "—";

    /** What stands in a table together: as many figures as a page is wide. */
    private enum Section {
        STAFF(null, Family.STAFF, Family.PARTICIPATION, Family.PORTFOLIO),
        COVERAGE(null, Family.COVERAGE),
        ELECTIVES(null, Family.ELECTIVES),
        RETENTION(null, Family.RETENTION),
        PROGRAMS(Chart.PROGRAMS, Family.PROGRAMS),
        CHECKPOINTS(Chart.CHECKPOINTS, Family.CHECKPOINTS),
        HOURS_AND_MONEY(null, Family.HOURS, Family.MONEY),
        DEFICITS(Chart.DEFICITS, Family.DEFICITS);

        private final @Nullable Chart chart;
        private final List<Measure> measures;

        Section(@Nullable Chart chart, Family... families) {
            this.chart = chart;
            this.measures = Stream.of(Measure.values())
                    .filter(measure -> List.of(families).contains(measure.family()))
                    .toList();
        }
    }

    private final Analytics figures;
    private final Texts texts;
    private final NumberFormat numbers;

    private AnalyticsPaper(Analytics figures, Texts texts) {
        this.figures = figures;
        this.texts = texts;
        this.numbers = NumberFormat.getIntegerInstance(texts.locale());
    }

    /** @throws ProblemException 409 {@code too-many-groups-to-print} */
    static Paper of(Analytics figures, Texts texts) {
        check(figures.groups().size());
        return new AnalyticsPaper(figures, texts).paper();
    }

    /** @throws ProblemException 409 {@code too-many-groups-to-print} where a paper of so many groups would be too long */
    static void check(int groups) {
        if (groups > MOST_GROUPS) {
            throw new ProblemException(
                    "too-many-groups-to-print", HttpStatus.CONFLICT, List.of(groups, MOST_GROUPS), List.of(), null);
        }
    }

    private Paper paper() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Text(texts.text("analytics.title"), Block.Style.TITLE));
        blocks.add(new Block.Text(
                texts.text("analytics.period", day(figures.since()), day(figures.until())), Block.Style.CENTRE));
        blocks.add(facts());
        for (Section section : Section.values()) {
            blocks.add(new Block.Heading(1, texts.name("analytics.section", section.name())));
            blocks.add(table(section.measures));
            if (section.chart != null) {
                chart(section.chart, blocks);
            }
        }
        if (Stream.concat(Stream.of(figures.total()), figures.groups().stream().map(Analytics.Group::figures))
                .anyMatch(each -> !each.hidden().isEmpty())) {
            blocks.add(new Block.Text(texts.text("analytics.hidden"), Block.Style.SMALL));
        }
        return new Paper(
                texts.text("analytics.file-name"), Paper.Orientation.LANDSCAPE, null, null, List.copyOf(blocks));
    }

    private Block.Facts facts() {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact(texts.text("analytics.made-on"), day(figures.madeOn())));
        facts.add(new Block.Fact(texts.text("analytics.schools"), numbers.format(figures.schools())));
        figures.total()
                .shares()
                .forEach((share, percent) -> facts.add(new Block.Fact(
                        texts.text("analytics.share." + share), texts.text("analytics.percent", percent))));
        return new Block.Facts(facts);
    }

    private Block.Grid table(List<Measure> measures) {
        int share = Math.min(WIDEST_FIGURE, SHARE_OF_FIGURES / measures.size());
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(texts.text("analytics.name"), 100 - share * measures.size(), Block.Align.LEFT));
        measures.forEach(measure -> columns.add(
                new Block.Column(texts.name("analytics.measure", measure.name()), share, Block.Align.CENTRE)));
        List<Block.Row> rows = new ArrayList<>();
        for (Analytics.Group group : figures.groups()) {
            List<String> cells = new ArrayList<>();
            cells.add(label(group));
            measures.forEach(measure -> cells.add(number(group.figures().values(), measure)));
            rows.add(new Block.Row.Cells(cells));
        }
        rows.add(new Block.Row.Total(
                texts.text("report.total"),
                measures.stream()
                        .map(measure -> number(figures.total().values(), measure))
                        .toList()));
        return new Block.Grid(columns, rows);
    }

    /** Bars of the first groups, or of the whole where there are none. */
    private void chart(Chart chart, List<Block> blocks) {
        List<Block.BarGroup> groups = figures.groups().stream()
                .limit(Chart.MOST_GROUPS)
                .map(group -> bars(label(group), chart, group.figures()))
                .toList();
        Block bars = new Block.Bars(
                chart.title(texts),
                chart.measures().stream()
                        .map(measure -> texts.name("analytics.measure", measure.name()))
                        .toList(),
                groups.isEmpty() ? List.of(bars(texts.text("report.total"), chart, figures.total())) : groups);
        boolean small = groups.size() * chart.measures().size() <= BARS_OF_A_PAGE;
        blocks.add(small ? new Block.Together(List.of(bars)) : bars);
        if (figures.groups().size() > groups.size()) {
            blocks.add(new Block.Text(
                    texts.text(
                            "analytics.chart.first",
                            groups.size(),
                            figures.groups().size()),
                    Block.Style.SMALL));
        }
    }

    private static Block.BarGroup bars(String label, Chart chart, Analytics.Figures figures) {
        return new Block.BarGroup(
                label,
                chart.measures().stream()
                        .map(measure -> figures.values().get(measure.key()))
                        .map(value -> value == null ? OptionalLong.empty() : OptionalLong.of(value))
                        .toList());
    }

    private static String label(Analytics.Group group) {
        return group.name() == null ? group.key() : group.name();
    }

    private String number(Map<String, Long> values, Measure measure) {
        Long value = values.get(measure.key());
        return value == null ? HIDDEN : numbers.format(value);
    }

    private String day(LocalDate day) {
        return texts.locale().getLanguage().equals("ru") ? Russian.shortDate(day) : day.toString();
    }
}
