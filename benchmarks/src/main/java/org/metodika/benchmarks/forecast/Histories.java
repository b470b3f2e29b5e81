package org.metodika.benchmarks.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.metodika.demo.municipality.Dice;
import org.metodika.demo.municipality.Size;
import org.metodika.demo.plot.Act;
import org.metodika.demo.plot.Plan;
import org.metodika.demo.plot.ProgramText;

/** Histories of passed checkpoints; none of them is one of real schools. */
final class Histories {

    private static final int FIRST_YEAR = 2022;
    private static final int LAST_YEAR = 2025;

    private static final int SCHOOLS = 12;
    private static final int PROGRAMS_A_YEAR = 10;
    private static final int FIRST_DUE_MONTH = 11;
    private static final int MONTHS_BETWEEN = 3;
    private static final int LATE_PERCENT = 15;
    private static final int HABIT_PLACES = 17;
    private static final int EARLIEST_HABIT = -6;

    /** Days by which people keep the forms earlier or later, in the order in which stages have them. */
    private static final Map<String, Integer> FORMS = forms();

    private Histories() {}

    /** What is passed in the demonstration's year, year after year in the same municipality, as its plan has it. */
    static List<Passing> demonstration() {
        List<Passing> all = new ArrayList<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            all.addAll(passed(Plan.of(new Size(Size.USUAL.schools(), Size.USUAL.staff(), Size.USUAL.seed(), year))));
        }
        return all;
    }

    /**
     * Schools with habits, thrown by dice: one hands in a week early, another ten days late; a form has its own habit too, each
     * checkpoint lies up to four days beside, and one of seven is late by ten to forty days besides.
     */
    static List<Passing> schoolsWithHabits() {
        Dice dice = new Dice("forecast/habits");
        List<Passing> all = new ArrayList<>();
        for (int number = 1; number <= SCHOOLS; number++) {
            String school = "school-" + number;
            Dice own = dice.of(school);
            int habit = EARLIEST_HABIT + own.below(HABIT_PLACES);
            for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                for (int program = 0; program < PROGRAMS_A_YEAR; program++) {
                    LocalDate due = LocalDate.of(year, FIRST_DUE_MONTH, 1 + own.below(28));
                    for (Map.Entry<String, Integer> form : FORMS.entrySet()) {
                        int days = habit
                                + form.getValue()
                                + own.between(-4, 4)
                                + (own.percent(LATE_PERCENT) ? own.between(10, 40) : 0);
                        all.add(new Passing(school, form.getKey(), due, due.plusDays(days)));
                        due = due.plusMonths(MONTHS_BETWEEN);
                    }
                }
            }
        }
        return all;
    }

    private static List<Passing> passed(Plan plan) {
        Map<String, ProgramText> texts = new HashMap<>();
        Map<String, Passing> passed = new LinkedHashMap<>();
        plan.acts().forEach(act -> {
            String teacher = act.about().key();
            switch (act) {
                case Act.Complete written -> texts.put(teacher, written.text());
                case Act.DraftByHand written -> texts.put(teacher, written.text());
                case Act.Pass pass -> {
                    ProgramText text = Objects.requireNonNull(texts.get(teacher), "passed without a program");
                    ProgramText.Stage stage = text.stages().get(pass.ordinal() - 1);
                    passed.put(
                            teacher + "/" + pass.ordinal(),
                            new Passing(pass.about().school(), stage.form(), stage.deadline(), pass.on()));
                }
                case Act.AnnulResult annulled -> passed.remove(teacher + "/" + annulled.ordinal());
                default -> {}
            }
        });
        return List.copyOf(passed.values());
    }

    private static Map<String, Integer> forms() {
        Map<String, Integer> forms = new LinkedHashMap<>();
        forms.put("INTERVIEW", -2);
        forms.put("OPEN_LESSON", 0);
        forms.put("ARTICLE", 7);
        return forms;
    }
}
