package org.metodika.program.personified.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Соотнесение затруднений и мероприятий, both ways (B24): which deficit is addressed by what, and which activity relates to
 * no difficulty.
 *
 * @param deficits basis deficits in their order
 * @param unrelated activities that relate to no difficulty
 */
public record Coverage(List<Line> deficits, List<ActivityId> unrelated) {

    /** How a basis deficit is dealt with. */
    public enum Verdict {
        /** An activity addresses it. */
        ADDRESSED,
        /** Left to a later program with a reason. */
        DEFERRED,
        /** Annulled or resolved in diagnostics: nothing is left to address. */
        CLOSED,
        /** Neither: stops the approval. */
        UNCOVERED
    }

    /**
     * One basis deficit.
     *
     * @param standing what diagnostics says of it; null where it is not known (any more)
     * @param activities activities that address it
     * @param deferredBecause reason of the deferral
     * @param place index in the basis, from 0
     */
    public record Line(
            DeficitId deficit,
            String code,
            Deficit.@Nullable Standing standing,
            Verdict verdict,
            List<ActivityId> activities,
            @Nullable String deferredBecause,
            int place) {}

    /** Coverage of the program as it is: of the version that holds, or of the draft. */
    public static Coverage of(Program program, Circumstances now) {
        return of(program.content(), program.deferrals(), now);
    }

    /**
     * @param deferrals deficits left to a later program, each with its reason
     */
    public static Coverage of(Content content, Map<DeficitId, String> deferrals, Circumstances now) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < content.basis().size(); i++) {
            if (content.basis().get(i) instanceof Basis.Difficulty difficulty) {
                lines.add(line(content, deferrals, difficulty, i, now));
            }
        }
        List<ActivityId> unrelated = content.activities().stream()
                .filter(activity -> isUnrelated(activity, content, now))
                .map(Activity::id)
                .toList();
        return new Coverage(lines, unrelated);
    }

    /** Whether something stops the approval or relates to nothing. */
    public boolean isFlagged() {
        return !unrelated.isEmpty() || !uncovered().isEmpty();
    }

    /** Basis deficits that stop the approval, in their order. */
    public List<DeficitId> uncovered() {
        return deficits.stream()
                .filter(line -> line.verdict() == Verdict.UNCOVERED)
                .map(Line::deficit)
                .toList();
    }

    /** The uncovered deficits by code and id. */
    List<Flaw> uncoveredFlaws() {
        return deficits.stream()
                .filter(line -> line.verdict() == Verdict.UNCOVERED)
                .map(line -> Flaw.at(
                        "/basis/" + line.place(),
                        "deficit-uncovered",
                        DifficultyCharacter.wordFor(line.code()),
                        line.deficit().value().toString()))
                .toList();
    }

    /**
     * Whether an activity relates to no difficulty that holds. Where the program is based on documents alone (a young specialist,
     * a contest candidate) there is no difficulty to name, and the activity relates to the basis as a whole.
     */
    static boolean isUnrelated(Activity activity, Content content, Circumstances now) {
        List<DeficitId> holding = content.deficits().stream()
                .filter(deficit -> !now.annulled(deficit))
                .toList();
        return !holding.isEmpty() && activity.deficits().stream().noneMatch(holding::contains);
    }

    private static Line line(
            Content content,
            Map<DeficitId, String> deferrals,
            Basis.Difficulty difficulty,
            int place,
            Circumstances now) {
        DeficitId id = difficulty.deficit();
        List<ActivityId> activities = content.activities().stream()
                .filter(activity -> activity.deficits().contains(id))
                .map(Activity::id)
                .toList();
        String deferredBecause = deferrals.get(id);
        Deficit known = now.deficits().get(id);
        return new Line(
                id,
                difficulty.code(),
                known == null ? null : known.standing(),
                verdict(!activities.isEmpty(), deferredBecause != null, now.closed(id)),
                activities,
                deferredBecause,
                place);
    }

    private static Verdict verdict(boolean addressed, boolean deferred, boolean closed) {
        if (closed) {
            return Verdict.CLOSED;
        }
        if (addressed) {
            return Verdict.ADDRESSED;
        }
        return deferred ? Verdict.DEFERRED : Verdict.UNCOVERED;
    }
}
