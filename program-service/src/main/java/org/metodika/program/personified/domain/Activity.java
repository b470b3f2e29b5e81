package org.metodika.program.personified.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Модуль, мероприятие или самообразование: one thing the teacher does within the program (B10, B36-B39).
 *
 * @param form for {@link ActivityKind#OTHER_FORM} only (B38)
 * @param provider who gives a module (B36)
 * @param task task that a variable module solves (B37); plan of self-education (B05)
 * @param hours academic hours, above zero
 * @param place where an event takes place (B39)
 * @param participation degree of participation (B39)
 * @param stage stage in which it is done
 * @param deficits basis deficits that it addresses (B24)
 * @param particulars what may be said besides
 */
public record Activity(
        ActivityId id,
        ActivityKind kind,
        String title,
        @Nullable OtherForm form,
        @Nullable String provider,
        @Nullable String task,
        int hours,
        @Nullable String place,
        @Nullable EventLevel level,
        @Nullable String participation,
        @Nullable StageId stage,
        List<DeficitId> deficits,
        @Nullable Particulars particulars) {

    public Activity {
        deficits = List.copyOf(deficits);
    }

    /**
     * What may be said of an activity besides.
     *
     * @param offer offer of the catalogue that it was chosen from
     * @param competences competences that a module forms (B10)
     * @param learning kind of learning (A05)
     * @param startsOn first day, for the schedule (B03)
     * @param endsOn last day
     * @param resultForm in what the result of self-education is shown (B05)
     */
    public record Particulars(
            @Nullable UUID offer,
            List<Competence> competences,
            @Nullable LearningKind learning,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable String resultForm) {

        /** Nothing is said. */
        public static final Particulars NONE = new Particulars(null, List.of(), null, null, null, null);

        public Particulars {
            competences = List.copyOf(competences);
        }
    }

    /** The same addressing other deficits. */
    Activity addressing(List<DeficitId> others) {
        return new Activity(
                id, kind, title, form, provider, task, hours, place, level, participation, stage, others, particulars);
    }

    /** A module, invariant or variable (B10). */
    boolean isModule() {
        return kind == ActivityKind.INVARIANT_MODULE || kind == ActivityKind.VARIABLE_MODULE;
    }

    /** What is said besides, perhaps nothing. */
    public Particulars besides() {
        return particulars == null ? Particulars.NONE : particulars;
    }
}
