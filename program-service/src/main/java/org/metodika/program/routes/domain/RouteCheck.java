package org.metodika.program.routes.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;

/** What is wrong with a route, and what it lacks to be agreed. */
final class RouteCheck {

    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_TEXT = 4_000;
    private static final int MOST_DEFICITS = 50;
    private static final int MOST_CHECKPOINTS = 50;

    private RouteCheck() {}

    /** All flaws, with pointers into the content; empty when it may be kept. */
    static List<Flaw> flaws(RouteContent content, UUID teacher, RouteSurroundings now) {
        List<Flaw> flaws = new ArrayList<>();
        longest(flaws, "/title", content.title(), LONGEST_LINE);
        factors(content.basis()).forEach((at, text) -> longest(flaws, at, text, LONGEST_TEXT));
        UUID mentor = content.mentor();
        if (teacher.equals(mentor)) {
            flaws.add(Flaw.at("/mentorId", "teacher-supports-self"));
        } else if (mentor != null && !now.people().contains(mentor)) {
            flaws.add(Flaw.at("/mentorId", "person-unknown-here"));
        }
        atMost(flaws, "/deficits", content.deficits().size(), MOST_DEFICITS);
        Set<UUID> named = new HashSet<>();
        for (int i = 0; i < content.deficits().size(); i++) {
            UUID deficit = content.deficits().get(i);
            if (!now.deficits().contains(deficit)) {
                flaws.add(Flaw.at("/deficits/" + i, "deficit-unknown"));
            } else if (!named.add(deficit)) {
                flaws.add(Flaw.at("/deficits/" + i, "deficit-named-twice"));
            }
        }
        checkpoints(flaws, content.checkpoints());
        return flaws;
    }

    private static void checkpoints(List<Flaw> flaws, List<PlannedCheckpoint> checkpoints) {
        atMost(flaws, "/checkpoints", checkpoints.size(), MOST_CHECKPOINTS);
        Set<CheckpointId> ids = new HashSet<>();
        LocalDate before = null;
        for (int i = 0; i < checkpoints.size(); i++) {
            PlannedCheckpoint checkpoint = checkpoints.get(i);
            String at = "/checkpoints/" + i;
            if (!ids.add(checkpoint.id())) {
                flaws.add(Flaw.at(at + "/checkpointId", "id-used-twice"));
            }
            longest(flaws, at + "/topic", checkpoint.topic(), LONGEST_LINE);
            boolean interview = checkpoint.form() == CheckpointForm.INTERVIEW;
            if (!interview && checkpoint.counterpart() != null) {
                flaws.add(Flaw.at(at + "/counterpart", "counterpart-for-interview-only"));
            }
            LocalDate on = checkpoint.on();
            if (on != null && before != null && on.isBefore(before)) {
                flaws.add(Flaw.at(at + "/plannedOn", "checkpoint-out-of-order", before));
            }
            before = on == null ? before : on;
        }
    }

    /** What a route that may be kept lacks to be agreed. */
    static List<Flaw> missing(RouteContent content) {
        List<Flaw> missing = new ArrayList<>();
        needed(missing, "/title", content.title());
        factors(content.basis()).forEach((at, text) -> needed(missing, at, text));
        given(missing, "/mentorId", content.mentor());
        given(missing, "/dominant", content.dominant());
        given(missing, "/place", content.place());
        if (content.help().isEmpty()) {
            missing.add(Flaw.at("/help", "help-missing"));
        }
        if (content.checkpoints().isEmpty()) {
            missing.add(Flaw.at("/checkpoints", "checkpoints-missing"));
        }
        for (int i = 0; i < content.checkpoints().size(); i++) {
            PlannedCheckpoint checkpoint = content.checkpoints().get(i);
            String at = "/checkpoints/" + i;
            needed(missing, at + "/topic", checkpoint.topic());
            given(missing, at + "/form", checkpoint.form());
            given(missing, at + "/plannedOn", checkpoint.on());
            if (checkpoint.form() == CheckpointForm.INTERVIEW) {
                given(missing, at + "/counterpart", checkpoint.counterpart());
            }
        }
        return missing;
    }

    private static Map<String, String> factors(RouteBasis basis) {
        Map<String, String> factors = new LinkedHashMap<>();
        factors.put("/basis/experience", basis.experience());
        factors.put("/basis/requests", basis.requests());
        factors.put("/basis/competenceLevel", basis.competenceLevel());
        factors.put("/basis/achievements", basis.achievements());
        factors.put("/basis/strengths", basis.strengths());
        factors.put("/basis/weaknesses", basis.weaknesses());
        return factors;
    }

    private static void longest(List<Flaw> flaws, String at, String text, int longest) {
        if (text.length() > longest) {
            flaws.add(Flaw.at(at, "text-too-long", longest));
        }
    }

    private static void atMost(List<Flaw> flaws, String at, int count, int most) {
        if (count > most) {
            flaws.add(Flaw.at(at, "too-many", most));
        }
    }

    private static void needed(List<Flaw> missing, String at, String text) {
        if (text.isBlank()) {
            missing.add(Flaw.at(at, "not-blank"));
        }
    }

    private static void given(List<Flaw> missing, String at, @Nullable Object value) {
        if (value == null) {
            missing.add(Flaw.at(at, "not-null"));
        }
    }
}
