package org.metodika.diagnostics.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.dictionary.Text;

/** Тип пункта: how an item is answered, and what points an answer gives. */
public sealed interface ItemType {

    /**
     * Балл по шкале.
     *
     * @param scale code of a scale of the instrument
     * @param reverse whether the lowest mark is the best: an answer then gives the points it lacks to the highest
     */
    record OnScale(String scale, boolean reverse) implements ItemType {}

    /** Один вариант из списка. */
    record SingleChoice(List<Option> options) implements ItemType {
        public SingleChoice {
            options = List.copyOf(options);
        }
    }

    /**
     * Несколько вариантов из списка; an answer gives the sum of their points.
     *
     * @param least fewest options of an answer
     * @param most most options of an answer
     */
    record MultipleChoice(List<Option> options, int least, int most) implements ItemType {
        public MultipleChoice {
            options = List.copyOf(options);
        }
    }

    /**
     * Число.
     *
     * @param from smallest number
     * @param to largest number
     * @param decimals decimals of an answer, 0 for whole numbers
     * @param thresholds points from a number on, lowest first; the first begins at the smallest number. Empty where the number
     *     gives no points
     */
    record NumberEntry(double from, double to, int decimals, List<Threshold> thresholds) implements ItemType {
        public NumberEntry {
            thresholds = List.copyOf(thresholds);
        }
    }

    /**
     * Свободный ответ; never gives points.
     *
     * @param longest most characters of an answer
     */
    record FreeText(int longest) implements ItemType {}

    /**
     * Вариант ответа.
     *
     * @param points what it gives; absent where the item gives no points
     */
    record Option(String code, Text text, @Nullable Integer points) {}

    /** Points that numbers give from this one on. */
    record Threshold(double from, int points) {}
}
