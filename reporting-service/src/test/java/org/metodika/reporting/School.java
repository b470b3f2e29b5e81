package org.metodika.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.checkpoint.CheckpointState;
import org.metodika.contracts.deficit.DeficitState;
import org.metodika.contracts.school.SchoolState;
import org.metodika.contracts.staff.StaffMemberState;
import org.metodika.kit.ids.Ids;

/** A made-up organisation with its staff, the source of what tests feed the service with. */
public final class School {

    private final String id;
    private final SchoolState state;
    private final List<StaffMemberState> staff = new ArrayList<>();

    private School(String id, String name, String type, String zone) {
        this.id = id;
        this.state = new SchoolState(id, name, type, zone);
    }

    /** A school with a head, a deputy, a tutor, a head of association and five teachers. */
    public static School general(String id, String name) {
        School school = new School(id, name, "GENERAL", "Europe/Moscow");
        school.head = school.join("Орлова", "Вера", "Павловна", "Директор", "MANAGERIAL", 27, "school-head");
        school.deputy =
                school.join("Кузнецов", "Игорь", "Львович", "Заместитель директора", "MANAGERIAL", 19, "deputy-head");
        school.tutor = school.join(
                "Белова", "Ольга", "Игоревна", "Учитель русского языка", "PEDAGOGICAL", 21, "teacher", "tutor");
        school.associationHead = school.join(
                "Громов", "Пётр", "Ильич", "Учитель истории", "PEDAGOGICAL", 14, "teacher", "association-head");
        school.teach("Соколова", "Мария", "Андреевна", "Учитель русского языка и литературы", 4);
        school.teach("Зайцев", "Артём", "Олегович", "Учитель физики", 1);
        school.teach("Юсупова", "Алия", null, "Учитель математики", 11);
        school.teach("Щербакова", "Наталья", "Викторовна", "Учитель начальных классов", 32);
        school.teach("Эйхе", "Роман", "Янович", "Учитель химии", 7);
        return school;
    }

    /** A kindergarten far in the east, with a head and three teachers. */
    public static School kindergarten(String id, String name) {
        School school = new School(id, name, "PRESCHOOL", "Asia/Kamchatka");
        school.head = school.join("Фомина", "Лидия", "Ивановна", "Заведующий", "MANAGERIAL", 30, "school-head");
        school.deputy = school.head;
        school.tutor = school.join("Ким", "Елена", "Сергеевна", "Старший воспитатель", "PEDAGOGICAL", 16, "tutor");
        school.associationHead = school.tutor;
        school.teach("Ершова", "Анна", "Юрьевна", "Воспитатель", 2);
        school.teach("Цой", "Инна", "Витальевна", "Воспитатель", 9);
        return school;
    }

    private @Nullable UUID head;
    private @Nullable UUID deputy;
    private @Nullable UUID tutor;
    private @Nullable UUID associationHead;
    private final List<UUID> teachers = new ArrayList<>();

    public String id() {
        return id;
    }

    public SchoolState state() {
        return state;
    }

    public List<StaffMemberState> staff() {
        return List.copyOf(staff);
    }

    public UUID head() {
        return known(head);
    }

    public UUID deputy() {
        return known(deputy);
    }

    public UUID tutor() {
        return known(tutor);
    }

    public UUID associationHead() {
        return known(associationHead);
    }

    /** The ordinary teachers; the tutor tutors the first two, the head of association heads the others. */
    public UUID teacher(int number) {
        return teachers.get(number);
    }

    public StaffMemberState person(UUID person) {
        return staff.stream()
                .filter(member -> member.staffId().equals(person))
                .findFirst()
                .orElseThrow();
    }

    public CheckpointState checkpoint(
            UUID program,
            UUID teacher,
            String status,
            LocalDate deadline,
            @Nullable LocalDate missedOn,
            @Nullable LocalDate passedOn) {
        boolean passed = passedOn != null;
        return new CheckpointState(
                Ids.next(),
                program,
                id,
                teacher,
                Ids.next(),
                1,
                "OPEN_LESSON",
                deadline,
                tutor(),
                status,
                missedOn,
                passedOn,
                passed ? 5 : null,
                passed ? 4 : null);
    }

    public DeficitState deficit(UUID teacher, String code, String status) {
        return new DeficitState(
                Ids.next(),
                id,
                teacher,
                Ids.next(),
                "difficulty-characters",
                1,
                code,
                "LOW",
                "MIDDLE",
                37.5,
                status,
                LocalDate.of(2026, 9, 18),
                status.equals("RESOLVED") ? LocalDate.of(2027, 5, 20) : null);
    }

    /** The same person on the staff of another school. */
    public static StaffMemberState at(String school, StaffMemberState person) {
        return new StaffMemberState(
                person.staffId(),
                school,
                person.staffNumber(),
                person.lastName(),
                person.firstName(),
                person.patronymic(),
                person.email(),
                person.position(),
                person.staffGroup(),
                person.subjects(),
                person.employmentKind(),
                person.hiredOn(),
                person.totalExperienceYears(),
                person.category(),
                person.roles(),
                null,
                null,
                person.dismissedOn());
    }

    private void teach(String last, String first, @Nullable String patronymic, String position, int experience) {
        boolean tutored = teachers.size() < 2;
        UUID person = join(last, first, patronymic, position, "PEDAGOGICAL", experience, "teacher");
        StaffMemberState member = staff.removeLast();
        staff.add(new StaffMemberState(
                person,
                id,
                member.staffNumber(),
                last,
                first,
                patronymic,
                member.email(),
                position,
                "PEDAGOGICAL",
                member.subjects(),
                "STAFF",
                member.hiredOn(),
                experience,
                "FIRST",
                member.roles(),
                tutored ? tutor() : null,
                tutored ? null : associationHead(),
                null));
        teachers.add(person);
    }

    private UUID join(
            String last,
            String first,
            @Nullable String patronymic,
            String position,
            String group,
            int experience,
            String... roles) {
        UUID person = Ids.next();
        staff.add(new StaffMemberState(
                person,
                id,
                "%04d".formatted(staff.size() + 1),
                last,
                first,
                patronymic,
                null,
                position,
                group,
                List.of("Русский язык"),
                "STAFF",
                LocalDate.of(2023, 8, 28),
                experience,
                "HIGHEST",
                List.of(roles),
                null,
                null,
                null));
        return person;
    }

    private static UUID known(@Nullable UUID person) {
        if (person == null) {
            throw new IllegalStateException("Nobody holds this office here");
        }
        return person;
    }
}
