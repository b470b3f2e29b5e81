package org.metodika.demo.plot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.metodika.demo.municipality.Dice;
import org.metodika.demo.municipality.Municipality;
import org.metodika.demo.municipality.Newcomer;
import org.metodika.demo.municipality.Person;
import org.metodika.demo.municipality.School;
import org.metodika.demo.municipality.Size;

/** Writes the year: who of the teachers lives through which story, and what the leaders do besides. */
final class YearWriter {

    private static final int PROGRAM_PERCENT = 45;
    private static final int LEAST_PROGRAMS = 4;
    private static final int NEWCOMER_EVERY = 4;
    private static final int ELECTIVE_EVERY = 3;

    /** Whoever teaches it has no pupils of the years that elective courses are for. */
    private static final String PRIMARY = "Начальные классы";

    private static final List<Integer> MONTHS = List.of(9, 10, 11, 12, 1, 2, 3, 4, 5);

    private final Size size;
    private final Municipality municipality;
    private final Dice dice;
    private final Calendar calendar;
    private final Diary diary = new Diary();
    private int programs;
    private int others;

    YearWriter(Size size, Municipality municipality) {
        this.size = size;
        this.municipality = municipality;
        this.dice = new Dice(size.name() + "/year");
        this.calendar = new Calendar(size.year());
    }

    List<Day> write() {
        List<Person> newcomers = new ArrayList<>();
        for (int i = 0; i < municipality.schools().size(); i++) {
            School school = municipality.schools().get(i);
            School neighbour =
                    municipality.schools().get((i + 1) % municipality.schools().size());
            teachers(school, neighbour);
            leaders(school);
            if (i % ELECTIVE_EVERY == 0) {
                elective(school);
            }
            if (i % NEWCOMER_EVERY == 0) {
                newcomers.add(newcomer(school));
            }
        }
        newcomers.forEach(person ->
                diary.on(calendar.day(1, 12), new Act.Enrol(schoolOf(person).head(), List.of(person))));
        newcomers.forEach(this::adaptation);
        return diary.days();
    }

    private void teachers(School school, School neighbour) {
        List<Person> staff = dice.of("order/" + school.code())
                .shuffled(school.teachers().stream().filter(Person::onStaff).toList());
        int withProgram = Math.min(staff.size(), Math.max(LEAST_PROGRAMS, staff.size() * PROGRAM_PERCENT / 100));
        for (int i = 0; i < staff.size(); i++) {
            Person teacher = staff.get(i);
            Dice own = dice.of(teacher.key());
            if (i < withProgram) {
                new ProgramStory(school, neighbour, teacher, own, calendar, diary, programs).tell(Twist.of(programs));
                programs++;
            } else {
                new PlainStory(school, teacher, own, calendar, diary).tell(PlainStory.Kind.of(others));
                others++;
            }
        }
        school.teachers().stream()
                .filter(person -> !person.onStaff())
                .findFirst()
                .ifPresent(person -> diary.on(
                        calendar.day(9, 8),
                        new Act.Overstep(school.deputy(), person, Act.Overstep.Kind.DRAFT_FOR_PART_TIMER)));
    }

    /** At the end of each month the head reads the report and the deputy looks for what is overdue. */
    private void leaders(School school) {
        for (int month : MONTHS) {
            LocalDate day = calendar.lastFriday(month);
            diary.on(day, new Act.Look(school.head(), school.head(), Act.Look.Kind.SCHOOL_REPORT, month));
            diary.on(day, new Act.Look(school.deputy(), school.deputy(), Act.Look.Kind.OVERDUE_LIST, month));
        }
        LocalDate end = calendar.lastFriday(5);
        diary.on(end, new Act.Look(school.head(), school.head(), Act.Look.Kind.SCHOOL_REPORT_BOOK, 5));
        diary.on(end, new Act.Look(school.deputy(), school.deputy(), Act.Look.Kind.PROGRAM_TABLE, 5));
    }

    /** A teacher who stays all year teaches an elective course and shows how. */
    private void elective(School school) {
        Set<String> leavers = diary.days().stream()
                .flatMap(day -> day.errands().stream())
                .flatMap(List::stream)
                .filter(Act.Dismiss.class::isInstance)
                .map(act -> act.about().key())
                .collect(Collectors.toSet());
        school.teachers().stream()
                .filter(person ->
                        person.onStaff() && person.associationHead() != null && !leavers.contains(person.key()))
                .filter(person -> !school.preschool() && !person.subjects().contains(PRIMARY))
                .findFirst()
                .ifPresent(author -> {
                    Person reviewer = school.person(Objects.requireNonNull(author.associationHead()));
                    LocalDate endsOn = calendar.day(5, 20);
                    elective(calendar.day(9, 9), author, author, Act.Elective.Step.DRAFT, endsOn);
                    elective(calendar.day(9, 14), reviewer, author, Act.Elective.Step.REVIEW, endsOn);
                    elective(calendar.day(9, 16), school.deputy(), author, Act.Elective.Step.INCLUDE, endsOn);
                    elective(endsOn, author, author, Act.Elective.Step.RESULTS, endsOn);
                    elective(calendar.day(5, 24), author, author, Act.Elective.Step.PRESENT, endsOn);
                    elective(calendar.day(5, 26), school.deputy(), author, Act.Elective.Step.CONFIRM, endsOn);
                });
    }

    private void elective(LocalDate day, Person by, Person author, Act.Elective.Step step, LocalDate endsOn) {
        diary.on(day, new Act.Elective(by, author, step, endsOn));
    }

    private Person newcomer(School school) {
        return Newcomer.like(
                school.teachers().getFirst(),
                school.people().size() + 1,
                calendar.day(1, 12),
                dice.of("newcomer/" + school.code()));
    }

    /** A young specialist gets a program without a deficit, written by the tutor. */
    private void adaptation(Person person) {
        School school = schoolOf(person);
        Person tutor = school.person(Objects.requireNonNull(person.tutor()));
        Person deputy = school.deputy();
        ProgramText text = Texts.adaptation(calendar);
        diary.on(calendar.day(1, 18), new Act.DraftByHand(tutor, person, text));
        diary.on(calendar.day(1, 18), new Act.Overstep(tutor, person, Act.Overstep.Kind.SUBMIT_AS_TUTOR));
        diary.on(calendar.day(1, 20), new Act.Submit(deputy, person, 1));
        LocalDate order = calendar.day(1, 22);
        diary.on(order, new Act.Approve(school.head(), person, person.number() + "-к", order, 1));
        for (int ordinal = 1; ordinal <= text.stages().size(); ordinal++) {
            LocalDate day = Calendar.before(text.stages().get(ordinal - 1).deadline(), 2);
            diary.on(day, new Act.SelfMark(person, ordinal, 4));
            diary.on(day, new Act.Pass(tutor, person, ordinal, 1, 4, day, false));
        }
    }

    private School schoolOf(Person person) {
        return municipality.schools().stream()
                .filter(school -> school.code().equals(person.school()))
                .findFirst()
                .orElseThrow();
    }
}
