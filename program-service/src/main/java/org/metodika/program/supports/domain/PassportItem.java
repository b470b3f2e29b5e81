package org.metodika.program.supports.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.metodika.program.supports.ids.HelpKind;

/**
 * Пункт паспорта (C23).
 *
 * @param content содержание пункта, up to 2000 characters
 * @param deadline срок выполнения; null while it is not known
 * @param supported деятельность сопровождаемого
 * @param supporter деятельность сопровождающего
 * @param joint совместная деятельность; each of the three may be empty, but not all
 * @param help виды помощи (C02)
 * @param line линия тьюторского сопровождения (B12); null for an item that belongs to none
 */
public record PassportItem(
        ItemId id,
        String content,
        @Nullable LocalDate deadline,
        String supported,
        String supporter,
        String joint,
        SortedSet<HelpKind> help,
        @Nullable SupportLine line) {

    public PassportItem {
        help = Collections.unmodifiableSortedSet(new TreeSet<>(help));
    }

    boolean isWithoutActivity() {
        return supported.isBlank() && supporter.isBlank() && joint.isBlank();
    }
}
