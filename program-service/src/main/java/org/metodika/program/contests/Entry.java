package org.metodika.program.contests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * В чём участвует педагог и кто помогает (C16).
 *
 * @param event name, up to {@value #LONGEST_NAME} characters
 * @param stage as it is called; empty where there is none
 * @param startsOn first day of the stage
 * @param endsOn last day; null where it is not known
 * @param help what help is given, up to {@value #LONGEST_HELP} characters; empty for none
 * @param helper the mentor or specialist of the school who helps; null for none
 * @param support the individual support of the teacher within which help is given; null for none
 */
public record Entry(
        String event,
        ContestKind kind,
        ContestLevel level,
        String stage,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String help,
        @Nullable UUID helper,
        @Nullable UUID support) {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_STAGE = 100;
    private static final int LONGEST_HELP = 2_000;
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final int YEARS_AHEAD = 3;

    /**
     * What holds around an entry.
     *
     * @param helperHere whether the helper works at the school today; true where nobody is named
     * @param supportTheirs whether the support is one of the teacher; true where none is named
     */
    public record Around(LocalDate today, boolean helperHere, boolean supportTheirs) {}

    /** What is wrong with it; empty when nothing is. */
    List<Flaw> flaws(UUID teacher, Around around) {
        List<Flaw> flaws = new ArrayList<>();
        if (event.isEmpty()) {
            flaws.add(Flaw.at("/event", "not-blank"));
        }
        longest(flaws, "/event", event, LONGEST_NAME);
        longest(flaws, "/stage", stage, LONGEST_STAGE);
        LocalDate latest = around.today().plusYears(YEARS_AHEAD);
        if (startsOn.isBefore(EARLIEST) || startsOn.isAfter(latest)) {
            flaws.add(Flaw.at("/startsOn", "date-between", EARLIEST, latest));
        }
        if (endsOn != null && endsOn.isBefore(startsOn)) {
            flaws.add(Flaw.at("/endsOn", "end-before-start", startsOn));
        }
        longest(flaws, "/help", help, LONGEST_HELP);
        if (teacher.equals(helper)) {
            flaws.add(Flaw.at("/helperId", "teacher-supports-self"));
        } else if (!around.helperHere()) {
            flaws.add(Flaw.at("/helperId", "person-unknown-here"));
        }
        if (!around.supportTheirs()) {
            flaws.add(Flaw.at("/supportId", "support-of-others"));
        }
        return flaws;
    }

    private static void longest(List<Flaw> flaws, String pointer, String text, int most) {
        if (text.length() > most) {
            flaws.add(Flaw.at(pointer, "text-too-long", most));
        }
    }
}
