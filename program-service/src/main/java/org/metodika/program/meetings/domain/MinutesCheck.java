package org.metodika.program.meetings.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;

/** What is wrong with minutes in themselves. */
final class MinutesCheck {

    private static final int LONGEST_NUMBER = 50;
    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_TEXT = 4_000;
    private static final int MOST_ITEMS = 50;
    private static final int MOST_DECISIONS = 100;
    private static final int MOST_PROGRAMS = 200;

    private final Minutes minutes;
    private final MeetingSurroundings now;
    private final List<Flaw> flaws = new ArrayList<>();

    private MinutesCheck(Minutes minutes, MeetingSurroundings now) {
        this.minutes = minutes;
        this.now = now;
    }

    /** All flaws, with pointers into the minutes; empty when they may be kept. */
    static List<Flaw> flaws(Minutes minutes, MeetingSurroundings now) {
        MinutesCheck check = new MinutesCheck(minutes, now);
        check.heading();
        check.agenda();
        check.decisions();
        check.links();
        return List.copyOf(check.flaws);
    }

    /** What a signature still lacks. */
    static List<Flaw> missingForSignature(Minutes minutes) {
        List<Flaw> missing = new ArrayList<>();
        if (minutes.chairId() == null) {
            missing.add(Flaw.at("/chairId", "chair-missing"));
        }
        if (minutes.agenda().isEmpty()) {
            missing.add(Flaw.at("/agenda", "agenda-missing"));
        }
        if (minutes.decisions().isEmpty()) {
            missing.add(Flaw.at("/decisions", "decision-missing"));
        }
        return missing;
    }

    private void heading() {
        if (minutes.heldOn().isAfter(now.today())) {
            flaws.add(Flaw.at("/heldOn", "date-in-future"));
        }
        text("/number", minutes.number(), LONGEST_NUMBER, true);
        boolean association = minutes.kind() == MeetingKind.ASSOCIATION;
        if (association && minutes.associationHeadId() == null) {
            flaws.add(Flaw.at("/associationHeadId", "association-head-missing"));
        }
        if (!association && minutes.associationHeadId() != null) {
            flaws.add(Flaw.at("/associationHeadId", "association-head-for-association-only"));
        }
        person("/associationHeadId", minutes.associationHeadId());
        person("/chairId", minutes.chairId());
    }

    private void agenda() {
        atMost("/agenda", minutes.agenda().size(), MOST_ITEMS);
        for (int i = 0; i < minutes.agenda().size(); i++) {
            AgendaItem item = minutes.agenda().get(i);
            text("/agenda/" + i + "/title", item.title(), LONGEST_LINE, true);
            text("/agenda/" + i + "/goals", item.goals(), LONGEST_TEXT, false);
        }
    }

    private void decisions() {
        atMost("/decisions", minutes.decisions().size(), MOST_DECISIONS);
        for (int i = 0; i < minutes.decisions().size(); i++) {
            MeetingDecision decision = minutes.decisions().get(i);
            text("/decisions/" + i + "/text", decision.text(), LONGEST_TEXT, true);
            person("/decisions/" + i + "/responsibleId", decision.responsibleId());
            LocalDate deadline = decision.deadline();
            if (deadline != null && deadline.isBefore(minutes.heldOn())) {
                flaws.add(Flaw.at("/decisions/" + i + "/deadline", "deadline-before-meeting", minutes.heldOn()));
            }
        }
    }

    private void links() {
        if (minutes.schoolProgrammeId() != null && !now.schoolProgrammeKnown()) {
            flaws.add(Flaw.at("/schoolProgrammeId", "school-programme-unknown"));
        }
        atMost("/programs", minutes.programs().size(), MOST_PROGRAMS);
        Set<UUID> named = new HashSet<>();
        for (int i = 0; i < minutes.programs().size(); i++) {
            UUID program = minutes.programs().get(i);
            if (!now.programs().contains(program)) {
                flaws.add(Flaw.at("/programs/" + i, "program-unknown"));
            } else if (!named.add(program)) {
                flaws.add(Flaw.at("/programs/" + i, "id-used-twice"));
            }
        }
    }

    private void person(String at, @Nullable UUID person) {
        if (person != null && !now.people().contains(person)) {
            flaws.add(Flaw.at(at, "person-unknown-here"));
        }
    }

    private void text(String at, String text, int longest, boolean needed) {
        if (needed && text.isBlank()) {
            flaws.add(Flaw.at(at, "not-blank"));
        } else if (text.length() > longest) {
            flaws.add(Flaw.at(at, "text-too-long", longest));
        }
    }

    private void atMost(String at, int count, int most) {
        if (count > most) {
            flaws.add(Flaw.at(at, "too-many", most));
        }
    }
}
