package org.metodika.program.trainingplans.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Чему, у кого, когда и за сколько учится группа (E07).
 *
 * @param offer offer of the catalogue; null for a programme that is not in it
 * @param provider who trains, up to {@value #LONGEST_TITLE} characters
 * @param title of the programme, up to {@value #LONGEST_TITLE} characters
 * @param hours academic hours, 1 to {@value #MOST_HOURS}
 * @param quarter of the year of the plan, 1 to 4
 * @param costPerPerson roubles, 0 (free) to {@value #HIGHEST_COST}
 * @param quota most people of the group, 1 to {@value #MOST_PLACES}; null without a limit
 * @param schoolQuotas most people of single schools; schools without a limit are not there
 */
public record Training(
        @Nullable UUID offer,
        String provider,
        String title,
        int hours,
        StudyForm form,
        int quarter,
        int costPerPerson,
        @Nullable Integer quota,
        List<SchoolQuota> schoolQuotas) {

    static final int MOST_PLACES = 1_000;
    private static final int LONGEST_TITLE = 300;
    private static final int MOST_HOURS = 2_000;
    private static final int HIGHEST_COST = 500_000;
    private static final int QUARTERS = 4;
    private static final int MOST_SCHOOLS = 500;

    public Training {
        schoolQuotas = List.copyOf(schoolQuotas);
    }

    /** What is wrong with it in itself. */
    void check(List<Flaw> flaws, String at) {
        text(flaws, at + "/provider", provider);
        text(flaws, at + "/title", title);
        range(flaws, at + "/hours", hours, 1, MOST_HOURS);
        range(flaws, at + "/quarter", quarter, 1, QUARTERS);
        range(flaws, at + "/costPerPerson", costPerPerson, 0, HIGHEST_COST);
        if (quota != null) {
            range(flaws, at + "/quota", quota, 1, MOST_PLACES);
        }
        if (schoolQuotas.size() > MOST_SCHOOLS) {
            flaws.add(Flaw.at(at + "/schoolQuotas", "too-many", MOST_SCHOOLS));
            return;
        }
        Set<String> schools = new HashSet<>();
        for (int i = 0; i < schoolQuotas.size(); i++) {
            SchoolQuota of = schoolQuotas.get(i);
            range(flaws, at + "/schoolQuotas/" + i + "/places", of.places(), 0, MOST_PLACES);
            if (!schools.add(of.schoolId())) {
                flaws.add(Flaw.at(at + "/schoolQuotas/" + i + "/schoolId", "id-used-twice"));
            }
        }
    }

    private static void text(List<Flaw> flaws, String pointer, String text) {
        if (text.isBlank()) {
            flaws.add(Flaw.at(pointer, "not-blank"));
        } else if (text.length() > LONGEST_TITLE) {
            flaws.add(Flaw.at(pointer, "text-too-long", LONGEST_TITLE));
        }
    }

    private static void range(List<Flaw> flaws, String pointer, int value, int least, int most) {
        if (value < least || value > most) {
            flaws.add(Flaw.at(pointer, "range", least, most));
        }
    }
}
