package org.metodika.kit.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next cursor of the next page, to be sent as {@code after}; absent on the last page
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Cuts what was found for {@link PageRequest#fetch()}.
     *
     * @param found entries in their order, at most one more than wanted
     * @param cursor cursor of an entry: where the list goes on behind it
     */
    public static <T> Page<T> of(List<T> found, PageRequest wanted, Function<? super T, String> cursor) {
        if (found.size() <= wanted.limit()) {
            return new Page<>(found, null);
        }
        List<T> items = found.subList(0, wanted.limit());
        return new Page<>(items, cursor.apply(items.getLast()));
    }

    /** The same page with entries of another form. */
    public <R> Page<R> map(Function<? super T, ? extends R> form) {
        return new Page<>(items.stream().<R>map(form).toList(), next);
    }
}
