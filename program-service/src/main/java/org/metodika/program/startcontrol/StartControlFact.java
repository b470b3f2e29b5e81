package org.metodika.program.startcontrol;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What one preliminary control says of the start of a program (B47).
 *
 * @param id id of the control
 * @param object what is controlled; null where its plan has not been heard of
 * @param act id of the act, later ones sort after earlier ones; null where there is none
 * @param sequence number of the event of the control that says so
 */
@Document("start_controls")
public record StartControlFact(
        @Id UUID id,
        @Indexed UUID programId,
        @Nullable String object,
        Standing standing,
        @Nullable UUID act,
        long sequence) {

    /** How a preliminary control stands. */
    public enum Standing {
        /** Planned, not held. */
        OPEN,
        /** Held, and it lets the program start. */
        LETS,
        /** Held, and it doesn't. */
        HOLDS,
        /** Nobody has to hold it any more. */
        CANCELLED
    }

    /**
     * Whether these controls of one program let it start: none that is planned is still to be held, and of each object the latest act
     * lets it, of one at least.
     */
    public static boolean letStart(Collection<StartControlFact> controls) {
        if (controls.stream().anyMatch(control -> control.standing() == Standing.OPEN)) {
            return false;
        }
        Map<String, StartControlFact> latest = controls.stream()
                .filter(control -> control.standing() != Standing.CANCELLED)
                .collect(Collectors.toMap(
                        control -> Objects.requireNonNullElse(control.object(), ""),
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(control -> String.valueOf(control.act())))));
        return !latest.isEmpty() && latest.values().stream().allMatch(control -> control.standing() == Standing.LETS);
    }
}
