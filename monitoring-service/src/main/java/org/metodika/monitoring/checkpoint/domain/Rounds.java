package org.metodika.monitoring.checkpoint.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** How the report went between teacher and assessor, round by round; nothing of it is lost (B08). */
public record Rounds(List<Round> all) {

    /** Hand-ins and returns that one checkpoint bears. */
    static final int MOST = 100;

    static final Rounds NONE = new Rounds(List.of());

    public Rounds {
        all = List.copyOf(all);
    }

    /** The report that counts: the newest one, unless it was found lacking; null where there is none. */
    public @Nullable HandIn present() {
        for (Round round : all.reversed()) {
            if (round.lacksReport()) {
                return null;
            }
            if (!round.handIns().isEmpty()) {
                return round.handIns().getLast();
            }
        }
        return null;
    }

    /** The return that the teacher has not answered yet; null where there is none. */
    public @Nullable Return unanswered() {
        return all.isEmpty() ? null : all.getLast().returned();
    }

    /** The newest return, answered or not; null where there was none. */
    @Nullable
    Return latestReturn() {
        for (Round round : all.reversed()) {
            Return returned = round.returned();
            if (returned != null) {
                return returned;
            }
        }
        return null;
    }

    /** Last day that the newest return gave; null where it gave none. */
    @Nullable
    LocalDate until() {
        Return returned = latestReturn();
        return returned == null ? null : returned.until();
    }

    boolean full() {
        return all.stream()
                        .mapToInt(round -> round.handIns().size() + (round.returned() == null ? 0 : 1))
                        .sum()
                >= MOST;
    }

    Rounds with(HandIn handIn) {
        return all.isEmpty() || all.getLast().returned() != null
                ? opened(new Round(List.of(handIn), null))
                : closed(all.getLast().with(handIn));
    }

    Rounds with(Return returned) {
        return all.isEmpty() || all.getLast().returned() != null
                ? opened(new Round(List.of(), returned))
                : closed(new Round(all.getLast().handIns(), returned));
    }

    /** The newest report with one more file. */
    Rounds with(ReportFile file) {
        return replaced(last -> last.with(file));
    }

    /** The newest report without a file. */
    Rounds without(UUID file) {
        return replaced(last -> last.without(file));
    }

    private Rounds replaced(UnaryOperator<HandIn> change) {
        Round last = all.getLast();
        List<HandIn> handIns = new ArrayList<>(last.handIns());
        handIns.set(handIns.size() - 1, change.apply(handIns.getLast()));
        return closed(new Round(handIns, last.returned()));
    }

    /** The result was annulled: the report that came with it goes with it. */
    Rounds withoutResult() {
        if (all.isEmpty() || all.getLast().handIns().isEmpty()) {
            return this;
        }
        Round last = all.getLast();
        List<HandIn> kept =
                last.handIns().stream().filter(each -> !each.withResult()).toList();
        return kept.isEmpty() && last.returned() == null
                ? new Rounds(all.subList(0, all.size() - 1))
                : closed(new Round(kept, last.returned()));
    }

    private Rounds opened(Round round) {
        List<Round> more = new ArrayList<>(all);
        more.add(round);
        return new Rounds(more);
    }

    private Rounds closed(Round last) {
        List<Round> more = new ArrayList<>(all);
        more.set(more.size() - 1, last);
        return new Rounds(more);
    }
}
