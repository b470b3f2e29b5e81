package org.metodika.diagnostics.instrument;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.dictionary.Text;
import org.metodika.diagnostics.ids.Observer;
import org.metodika.diagnostics.ids.Respondent;
import org.metodika.diagnostics.ids.Source;
import org.metodika.diagnostics.instrument.Instrument.Criterion;
import org.metodika.diagnostics.instrument.Instrument.Kind;
import org.metodika.diagnostics.instrument.Instrument.Level;
import org.metodika.diagnostics.instrument.Instrument.Mark;
import org.metodika.diagnostics.instrument.Instrument.Scale;
import org.metodika.diagnostics.instrument.Instrument.Section;

/**
 * An instrument as it is exported and imported. What is absent is empty or what a reader expects: a questionnaire, items on a scale
 * of weight 1, the Russian text in English too. Whether that can measure is another question, which {@link InstrumentCheck} answers.
 *
 * @param version in an export, the version; an import gives its own
 */
record InstrumentJson(
        @Nullable String code,
        @Nullable Integer version,
        @Nullable Kind kind,
        @Nullable TextJson title,
        @Nullable TextJson description,
        @Nullable String dictionary,
        @Nullable Integer dictionaryVersion,
        @Nullable Integer minimumSources,
        @Nullable Integer minimumAnsweredPercent,
        @Nullable Integer sheetMaxAgeDays,
        @Nullable List<@NotNull Source> sources,
        @Nullable List<@NotNull Observer> observers,
        @Nullable List<@NotNull Respondent> respondents,
        @Nullable List<@NotNull @Valid ScaleJson> scales,
        @Nullable List<@NotNull @Valid LevelJson> levels,
        @Nullable List<@NotNull @Valid CriterionJson> criteria,
        @Nullable List<@NotNull @Valid SectionJson> sections) {

    /** No number of an instrument lies beyond; what is not even a number of the machine neither. */
    static final String LEAST = "-1000000000";

    static final String MOST = "1000000000";

    /** A text; the Russian one stands in for an English one that is absent. */
    record TextJson(@Nullable String ru, @Nullable String en) {

        static TextJson of(Text text) {
            return new TextJson(text.ru(), text.en());
        }

        static Text read(@Nullable TextJson sent) {
            if (sent == null) {
                return new Text("", "");
            }
            String russian = word(sent.ru());
            return new Text(russian, sent.en() == null ? russian : sent.en().strip());
        }
    }

    /** A scale. */
    record ScaleJson(@Nullable String code, @Nullable List<@NotNull @Valid MarkJson> marks) {}

    /** Points with what they mean. */
    record MarkJson(
            @NotNull @Nullable Integer points, @Nullable TextJson label) {}

    /** A level. */
    record LevelJson(
            @Nullable String code,

            @NotNull @DecimalMin(LEAST) @DecimalMax(MOST) @Nullable
            Double from,

            @Nullable TextJson title) {}

    /** A criterion; one answer is enough where nothing else is said. */
    record CriterionJson(
            @Nullable String code,
            @Nullable String requiredLevel,
            @Nullable Integer minimumAnswers,
            @Nullable List<@NotNull @Valid ItemJson> items) {}

    /** A section. */
    record SectionJson(@Nullable TextJson title, @Nullable List<@NotNull @Valid ItemJson> items) {}

    Instrument read() {
        return new Instrument(
                word(code),
                Instrument.DRAFT,
                kind == null ? Kind.QUESTIONNAIRE : kind,
                TextJson.read(title),
                TextJson.read(description),
                word(dictionary),
                number(dictionaryVersion, 0),
                number(minimumSources, 0),
                number(minimumAnsweredPercent, 0),
                number(sheetMaxAgeDays, 0),
                list(sources),
                list(observers),
                list(respondents),
                list(scales).stream().map(InstrumentJson::scale).toList(),
                list(levels).stream()
                        .map(level -> new Level(
                                word(level.code()), Objects.requireNonNull(level.from()), TextJson.read(level.title())))
                        .toList(),
                list(criteria).stream()
                        .map(criterion -> new Criterion(
                                word(criterion.code()),
                                word(criterion.requiredLevel()),
                                number(criterion.minimumAnswers(), 1),
                                list(criterion.items()).stream()
                                        .map(ItemJson::read)
                                        .toList()))
                        .toList(),
                list(sections).stream()
                        .map(section -> new Section(
                                TextJson.read(section.title()),
                                list(section.items()).stream()
                                        .map(ItemJson::read)
                                        .toList()))
                        .toList());
    }

    private static Scale scale(ScaleJson scale) {
        return new Scale(
                word(scale.code()),
                list(scale.marks()).stream()
                        .map(mark -> new Mark(Objects.requireNonNull(mark.points()), TextJson.read(mark.label())))
                        .toList());
    }

    static InstrumentJson of(Instrument instrument) {
        return new InstrumentJson(
                instrument.code(),
                instrument.version() == Instrument.DRAFT ? null : instrument.version(),
                instrument.kind(),
                TextJson.of(instrument.title()),
                TextJson.of(instrument.description()),
                instrument.dictionary(),
                instrument.dictionaryVersion(),
                instrument.minimumSources(),
                instrument.minimumAnsweredPercent(),
                instrument.sheetMaxAgeDays(),
                unlessEmpty(instrument.sources()),
                unlessEmpty(instrument.observers()),
                unlessEmpty(instrument.respondents()),
                unlessEmpty(instrument.scales().stream()
                        .map(scale -> new ScaleJson(
                                scale.code(),
                                scale.marks().stream()
                                        .map(mark -> new MarkJson(mark.points(), TextJson.of(mark.label())))
                                        .toList()))
                        .toList()),
                instrument.levels().stream()
                        .map(level -> new LevelJson(level.code(), level.from(), TextJson.of(level.title())))
                        .toList(),
                instrument.criteria().stream()
                        .map(criterion -> new CriterionJson(
                                criterion.code(),
                                criterion.requiredLevel(),
                                criterion.minimumAnswers(),
                                criterion.items().stream().map(ItemJson::of).toList()))
                        .toList(),
                unlessEmpty(instrument.sections().stream()
                        .map(section -> new SectionJson(
                                TextJson.of(section.title()),
                                section.items().stream().map(ItemJson::of).toList()))
                        .toList()));
    }

    static String word(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }

    static int number(@Nullable Integer sent, int absent) {
        return sent == null ? absent : sent;
    }

    static <T> List<T> list(@Nullable List<T> sent) {
        return sent == null ? List.of() : sent;
    }

    static <T> @Nullable List<T> unlessEmpty(List<T> list) {
        return list.isEmpty() ? null : list;
    }
}
