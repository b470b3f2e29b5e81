package org.metodika.diagnostics.instrument;

import static org.metodika.diagnostics.instrument.InstrumentJson.LEAST;
import static org.metodika.diagnostics.instrument.InstrumentJson.MOST;
import static org.metodika.diagnostics.instrument.InstrumentJson.list;
import static org.metodika.diagnostics.instrument.InstrumentJson.number;
import static org.metodika.diagnostics.instrument.InstrumentJson.unlessEmpty;
import static org.metodika.diagnostics.instrument.InstrumentJson.word;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.instrument.Instrument.Item;
import org.metodika.diagnostics.instrument.InstrumentJson.TextJson;
import org.metodika.diagnostics.instrument.ItemType.FreeText;
import org.metodika.diagnostics.instrument.ItemType.MultipleChoice;
import org.metodika.diagnostics.instrument.ItemType.NumberEntry;
import org.metodika.diagnostics.instrument.ItemType.OnScale;
import org.metodika.diagnostics.instrument.ItemType.Option;
import org.metodika.diagnostics.instrument.ItemType.SingleChoice;
import org.metodika.diagnostics.instrument.ItemType.Threshold;

/**
 * An item as it is exported and imported; which of the fields count is said by the type.
 *
 * @param type SCALE where it is absent
 * @param scale of SCALE: code of its scale
 * @param reverse of SCALE: whether the lowest mark is the best
 * @param options of SINGLE and MULTIPLE
 * @param least of MULTIPLE: fewest options; 0 where absent
 * @param most of MULTIPLE: most options; all of them where absent
 * @param from of NUMBER: smallest number
 * @param to of NUMBER: largest number
 * @param decimals of NUMBER: 0 where absent
 * @param thresholds of NUMBER: points from a number on
 * @param longest of TEXT: most characters
 */
record ItemJson(
        @Nullable String code,
        @Nullable Type type,
        @Nullable Integer weight,
        @Nullable Boolean obligatory,
        @Nullable String scale,
        @Nullable Boolean reverse,
        @Nullable List<@NotNull @Valid OptionJson> options,
        @Nullable Integer least,
        @Nullable Integer most,
        @DecimalMin(LEAST) @DecimalMax(MOST) @Nullable Double from,
        @DecimalMin(LEAST) @DecimalMax(MOST) @Nullable Double to,
        @Nullable Integer decimals,
        @Nullable List<@NotNull @Valid ThresholdJson> thresholds,
        @Nullable Integer longest,
        @Nullable TextJson text) {

    private static final int LONGEST = 2_000;

    /** Тип пункта. */
    enum Type {
        SCALE,
        SINGLE,
        MULTIPLE,
        NUMBER,
        TEXT
    }

    /** An option of a choice. */
    record OptionJson(
            @Nullable String code,
            @Nullable Integer points,
            @Nullable TextJson text) {}

    /** Points from a number on. */
    record ThresholdJson(
            @NotNull @DecimalMin(LEAST) @DecimalMax(MOST) @Nullable
            Double from,

            @NotNull @Nullable Integer points) {}

    Item read() {
        return new Item(
                word(code), TextJson.read(text), answering(), number(weight, 1), Boolean.TRUE.equals(obligatory));
    }

    private ItemType answering() {
        return switch (type == null ? Type.SCALE : type) {
            case SCALE -> new OnScale(word(scale), Boolean.TRUE.equals(reverse));
            case SINGLE -> new SingleChoice(choices());
            case MULTIPLE ->
                new MultipleChoice(
                        choices(), number(least, 0), number(most, list(options).size()));
            case NUMBER ->
                new NumberEntry(
                        from == null ? 0 : from,
                        to == null ? 0 : to,
                        number(decimals, 0),
                        list(thresholds).stream()
                                .map(threshold -> new Threshold(
                                        Objects.requireNonNull(threshold.from()),
                                        Objects.requireNonNull(threshold.points())))
                                .toList());
            case TEXT -> new FreeText(number(longest, LONGEST));
        };
    }

    private List<Option> choices() {
        return list(options).stream()
                .map(option -> new Option(word(option.code()), TextJson.read(option.text()), option.points()))
                .toList();
    }

    static ItemJson of(Item item) {
        return switch (item.type()) {
            case OnScale(var scale, var reverse) ->
                json(item, Type.SCALE, scale, reverse ? true : null, null, null, null, null);
            case SingleChoice(var options) -> json(item, Type.SINGLE, null, null, options, null, null, null);
            case MultipleChoice choice -> json(item, Type.MULTIPLE, null, null, choice.options(), choice, null, null);
            case NumberEntry number -> json(item, Type.NUMBER, null, null, null, null, number, null);
            case FreeText(var longest) -> json(item, Type.TEXT, null, null, null, null, null, longest);
        };
    }

    private static ItemJson json(
            Item item,
            Type type,
            @Nullable String scale,
            @Nullable Boolean reverse,
            @Nullable List<Option> options,
            @Nullable MultipleChoice choice,
            @Nullable NumberEntry number,
            @Nullable Integer longest) {
        return new ItemJson(
                item.code(),
                type,
                item.weight(),
                item.obligatory() ? true : null,
                scale,
                reverse,
                options == null
                        ? null
                        : options.stream()
                                .map(option ->
                                        new OptionJson(option.code(), option.points(), TextJson.of(option.text())))
                                .toList(),
                choice == null ? null : choice.least(),
                choice == null ? null : choice.most(),
                number == null ? null : number.from(),
                number == null ? null : number.to(),
                number == null ? null : number.decimals(),
                number == null
                        ? null
                        : unlessEmpty(number.thresholds().stream()
                                .map(threshold -> new ThresholdJson(threshold.from(), threshold.points()))
                                .toList()),
                longest,
                TextJson.of(item.text()));
    }
}
