package org.metodika.program.learningsessions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * О чём мероприятие и кто его ведёт (E08, D11, D13).
 *
 * @param forum of what in the municipality it is a part; null for nothing, and for schools
 * @param workLine null for none
 * @param organiser who holds it, of one out of school; empty for the others
 * @param place may be empty for self-education alone
 * @param hours academic hours, 1 to {@value #MOST_HOURS}
 * @param leaders staff members who lead it or speak
 * @param guests others who do, in words; empty for none
 * @param association methodical association of a school; null for none
 * @param planItem what it carries out of the municipal plan; null for nothing
 * @param difficulties what it addresses (E15)
 * @param places most participants, 1 to {@value #MOST_PLACES}; null for no limit but that
 */
public record SessionFacts(
        String title,
        SessionSetting setting,
        SessionKind kind,
        @Nullable MunicipalForum forum,
        @Nullable WorkLine workLine,
        String organiser,
        String place,
        int hours,
        List<UUID> leaders,
        String guests,
        @Nullable UUID association,
        @Nullable PlanItemRef planItem,
        List<Difficulty> difficulties,
        @Nullable Integer places) {

    static final int MOST_PLACES = 500;
    private static final int MOST_HOURS = 200;
    private static final int LONGEST_TEXT = 300;
    private static final int MOST_LEADERS = 20;
    private static final int MOST_DIFFICULTIES = 20;

    public SessionFacts {
        leaders = List.copyOf(leaders);
        difficulties = List.copyOf(difficulties);
    }

    /** Пункт муниципального плана. */
    public record PlanItemRef(int year, UUID item) {}

    /**
     * What holds around the facts.
     *
     * @param strangers leaders who don't work where they are looked for
     * @param associationHere whether there is such an association; true where none is named
     * @param planItemThere whether there is such an item of the plan; true where none is named
     * @param unknown difficulties that nothing is known of
     */
    public record Around(
            Set<UUID> strangers, boolean associationHere, boolean planItemThere, Set<Difficulty> unknown) {}

    boolean isMunicipal() {
        return setting == SessionSetting.MUNICIPAL;
    }

    private boolean isSelfEducation() {
        return setting == SessionSetting.SELF_EDUCATION;
    }

    int mostParticipants() {
        return places == null ? MOST_PLACES : places;
    }

    /** Whether a time of day belongs to it: the centre and the school say when theirs begins. */
    boolean needsTime() {
        return isMunicipal() || setting == SessionSetting.IN_SCHOOL;
    }

    /** What is wrong with them; empty when nothing is. */
    List<Flaw> flaws(Around around) {
        List<Flaw> flaws = new ArrayList<>();
        if (title.isEmpty()) {
            flaws.add(Flaw.at("/title", "not-blank"));
        }
        longest(flaws, "/title", title);
        ofSetting(flaws);
        if (place.isEmpty() && !isSelfEducation()) {
            flaws.add(Flaw.at("/place", "place-missing"));
        }
        longest(flaws, "/place", place);
        if (hours < 1 || hours > MOST_HOURS) {
            flaws.add(Flaw.at("/hours", "hours-out-of-range", MOST_HOURS));
        }
        leaders(flaws, around.strangers());
        longest(flaws, "/guests", guests);
        if (!around.associationHere()) {
            flaws.add(Flaw.at("/associationId", "session-association-unknown"));
        }
        if (!around.planItemThere()) {
            flaws.add(Flaw.at("/planItem/itemId", "session-plan-item-unknown"));
        }
        difficulties(flaws, around.unknown());
        if (places != null && (places < 1 || places > MOST_PLACES)) {
            flaws.add(Flaw.at("/places", "range", 1, MOST_PLACES));
        }
        return flaws;
    }

    private void ofSetting(List<Flaw> flaws) {
        if (isSelfEducation() != (kind == SessionKind.SELF_STUDY)) {
            flaws.add(Flaw.at("/kind", "session-kind-of-other-setting"));
        }
        if (forum != null && !isMunicipal()) {
            flaws.add(Flaw.at("/forum", "session-forum-of-other-setting"));
        }
        boolean outside = setting == SessionSetting.OUT_OF_SCHOOL;
        if (outside && organiser.isEmpty()) {
            flaws.add(Flaw.at("/organiser", "session-organiser-missing"));
        } else if (!outside && !organiser.isEmpty()) {
            flaws.add(Flaw.at("/organiser", "session-organiser-of-other-setting"));
        }
        longest(flaws, "/organiser", organiser);
    }

    private void leaders(List<Flaw> flaws, Set<UUID> strangers) {
        if (leaders.size() > MOST_LEADERS) {
            flaws.add(Flaw.at("/leaderIds", "too-many", MOST_LEADERS));
            return;
        }
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < leaders.size(); i++) {
            if (!seen.add(leaders.get(i))) {
                flaws.add(Flaw.at("/leaderIds/" + i, "session-person-twice"));
            } else if (strangers.contains(leaders.get(i))) {
                flaws.add(Flaw.at("/leaderIds/" + i, "person-unknown-here"));
            }
        }
    }

    private void difficulties(List<Flaw> flaws, Set<Difficulty> unknown) {
        if (difficulties.size() > MOST_DIFFICULTIES) {
            flaws.add(Flaw.at("/difficulties", "too-many", MOST_DIFFICULTIES));
            return;
        }
        Set<Difficulty> seen = new HashSet<>();
        for (int i = 0; i < difficulties.size(); i++) {
            if (!seen.add(difficulties.get(i))) {
                flaws.add(Flaw.at("/difficulties/" + i, "session-difficulty-twice"));
            } else if (unknown.contains(difficulties.get(i))) {
                flaws.add(Flaw.at("/difficulties/" + i, "session-difficulty-unknown"));
            }
        }
    }

    private static void longest(List<Flaw> flaws, String pointer, String text) {
        if (text.length() > LONGEST_TEXT) {
            flaws.add(Flaw.at(pointer, "text-too-long", LONGEST_TEXT));
        }
    }
}
