package org.metodika.diagnostics.assessment.application;

import java.util.List;
import org.metodika.diagnostics.ids.AnswerRule;
import org.metodika.diagnostics.instrument.Instrument;
import org.metodika.diagnostics.instrument.ItemType;
import org.metodika.diagnostics.instrument.ItemType.Option;

/** Reads from the type of an item how it is answered. */
public final class AnswerRules {

    private AnswerRules() {}

    /** The rule of this type of item. */
    public static AnswerRule of(Instrument instrument, ItemType type) {
        return switch (type) {
            case ItemType.OnScale onScale ->
                new AnswerRule.Points(instrument.scaleOf(onScale).points(), onScale.reverse());
            case ItemType.SingleChoice choice -> new AnswerRule.Choices(choices(choice.options()), 1, 1);
            case ItemType.MultipleChoice choice ->
                new AnswerRule.Choices(choices(choice.options()), choice.least(), choice.most());
            case ItemType.NumberEntry number ->
                new AnswerRule.Amount(
                        number.from(),
                        number.to(),
                        number.decimals(),
                        number.thresholds().stream()
                                .map(threshold -> new AnswerRule.Step(threshold.from(), threshold.points()))
                                .toList());
            case ItemType.FreeText text -> new AnswerRule.Words(text.longest());
        };
    }

    private static List<AnswerRule.Choice> choices(List<Option> options) {
        return options.stream()
                .map(option -> {
                    Integer points = option.points();
                    return new AnswerRule.Choice(option.code(), points == null ? 0 : points);
                })
                .toList();
    }
}
