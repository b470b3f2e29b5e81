package org.metodika.benchmarks.load;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.metodika.demo.client.Account;
import org.metodika.demo.client.Answer;
import org.metodika.demo.client.Body;
import org.metodika.demo.client.Caller;
import org.metodika.demo.client.Client;
import tools.jackson.databind.JsonNode;

/** The municipality that the load falls on: a few schools, their people and programs, all of it made through the gateway. */
final class Town {

    static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    static final String SCHOOL_COLUMNS = "Код организации;Название;Тип организации;Часовой пояс\n";
    static final String STAFF_COLUMNS =
            "Код организации;Табельный номер;Фамилия;Имя;Отчество;Электронная почта;Должность;"
                    + "Группа работников;Предметы;Вид занятости;Дата приёма;Общий стаж, лет;"
                    + "Квалификационная категория;Роли;Тьютор (таб. номер);Руководитель МО (таб. номер)\n";

    private static final int SCHOOLS = 4;
    private static final int TEACHERS = 12;
    private static final int FIRST_CODE = 9001;
    private static final int HEAD = 1;
    private static final int DEPUTY = 2;
    private static final int TUTOR = 3;
    private static final int FIRST_TEACHER = 4;
    private static final int AT_ONCE = 8;

    private final Client people;
    private final List<Teacher> teachers;

    private Town(Client people, List<Teacher> teachers) {
        this.people = people;
        this.teachers = List.copyOf(teachers);
    }

    /**
     * A teacher with the people around.
     *
     * @param id staff id
     */
    record Teacher(String id, String school, String account, String tutorId) {

        String tutor() {
            return school + "-" + TUTOR;
        }

        String head() {
            return school + "-" + HEAD;
        }

        String deputy() {
            return school + "-" + DEPUTY;
        }
    }

    /** A program of somebody. */
    record Program(String id, Teacher teacher) {}

    /** Something done for each of many things. */
    @FunctionalInterface
    interface Work<T, R> {
        R of(T thing) throws InterruptedException;
    }

    /** Brings schools and people, and waits for their accounts. */
    static Town found(Client people) throws InterruptedException {
        StringBuilder schools = new StringBuilder(SCHOOL_COLUMNS);
        StringBuilder staff = new StringBuilder(STAFF_COLUMNS);
        for (int school = FIRST_CODE; school < FIRST_CODE + SCHOOLS; school++) {
            schools.append(school(school));
            staff.append(person(school, HEAD, "Орлова", "Директор;руководящие", "директор", ""));
            staff.append(person(school, DEPUTY, "Беляева", "Заместитель директора;руководящие", "завуч", ""));
            staff.append(person(school, TUTOR, "Морозова", "Учитель;педагогические", "тьютор, учитель", ""));
            for (int number = FIRST_TEACHER; number < FIRST_TEACHER + TEACHERS; number++) {
                staff.append(person(school, number, "Кузнецова", "Учитель;педагогические", "учитель", "" + TUTOR));
            }
        }
        Caller methodist = people.as(Account.demo("methodist"));
        load(methodist, "schools", schools.toString());
        load(methodist, "staff", staff.toString());
        List<Teacher> teachers = new ArrayList<>();
        for (int school = FIRST_CODE; school < FIRST_CODE + SCHOOLS; school++) {
            teachers.addAll(teachers(methodist, Integer.toString(school)));
        }
        return new Town(people, teachers);
    }

    /** A line of the table of schools. */
    static String school(int code) {
        return "%d;МБОУ «Школа № %d»;общеобразовательная;МСК\n".formatted(code, code);
    }

    /**
     * A line of the table of staff.
     *
     * @param post with the group of staff behind a semicolon
     * @param tutor staff number; empty for none
     */
    static String person(int school, int number, String name, String post, String roles, String tutor) {
        String[] words = post.split(";", 2);
        return "%d;%d;%s;Анна;Сергеевна;;%s;%s;;штатный;01.09.2015;9;первая;%s;%s;\n"
                .formatted(school, number, name, words[0], words[1], roles, tutor);
    }

    /** Brings a table, and waits until it is applied. */
    static void load(Caller methodist, String kind, String table) throws InterruptedException {
        String id = methodist
                .post(key(), Body.csv(table), "/api/directory/imports/" + kind)
                .done()
                .id();
        methodist.await(answer -> answer.text("/status").equals("APPLIED"), "/api/directory/imports/{}", id);
    }

    /** Teachers and their tutor, once all accounts of the school are open. */
    private static List<Teacher> teachers(Caller methodist, String school) throws InterruptedException {
        int everybody = TEACHERS + FIRST_TEACHER - 1;
        JsonNode accounts = methodist
                .await(answer -> opened(answer) == everybody, "/api/directory/accounts?school={}&limit=200", school)
                .json();
        Map<String, String> idOf = new HashMap<>();
        for (JsonNode account : accounts.path("items")) {
            idOf.put(
                    account.path("username").asString(), account.path("staffId").asString());
        }
        List<Teacher> teachers = new ArrayList<>();
        for (int number = FIRST_TEACHER; number <= everybody; number++) {
            String account = school + "-" + number;
            teachers.add(new Teacher(known(idOf, account), school, account, known(idOf, school + "-" + TUTOR)));
        }
        return teachers;
    }

    private static String known(Map<String, String> idOf, String account) {
        return Objects.requireNonNull(idOf.get(account), account);
    }

    /** How many of these accounts can be used. */
    static long opened(Answer accounts) {
        return accounts.done()
                .json()
                .path("items")
                .valueStream()
                .filter(account -> account.path("state").asString("").equals("OPENED")
                        && account.path("upToDate").asBoolean(false))
                .count();
    }

    /** People who act through the gateway. */
    Client people() {
        return people;
    }

    /** All teachers. */
    List<Teacher> teachers() {
        return teachers;
    }

    /**
     * Programs that are submitted and wait for the head's order, of teacher after teacher.
     *
     * @param stages stages of each, which become checkpoints
     */
    List<Program> submitted(int count, int stages) throws InterruptedException {
        List<Teacher> owners = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            owners.add(teachers.get(i % teachers.size()));
        }
        return each(owners, owner -> {
            Caller deputy = people.as(Account.demo(owner.deputy()));
            String program = deputy.post(
                            key(),
                            Body.json(ProgramText.draft(owner.id(), owner.tutorId(), today(), stages)),
                            "/api/programs")
                    .done()
                    .id();
            deputy.post(key(), Body.NONE, "/api/programs/{}/submission", program)
                    .done();
            return new Program(program, owner);
        });
    }

    /** Approves them. */
    void approve(List<Program> programs) throws InterruptedException {
        each(
                programs,
                program -> people.as(Account.demo(program.teacher().head()))
                        .post(key(), Body.json(order()), "/api/programs/{}/approval", program.id())
                        .done());
    }

    /** The head's order of today. */
    static Map<String, Object> order() {
        return Map.of("order", Map.of("number", "15-к", "date", today().toString()));
    }

    static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    /**
     * Open checkpoints, with the accounts of teacher and tutor.
     *
     * @param id of the checkpoint
     */
    record Checkpoint(String id, Teacher teacher) {}

    /** All open checkpoints as the methodist lists them. */
    List<Checkpoint> openCheckpoints() throws InterruptedException {
        Map<String, Teacher> byId = new HashMap<>();
        teachers.forEach(teacher -> byId.put(teacher.id(), teacher));
        Caller methodist = people.as(Account.demo("methodist"));
        List<Checkpoint> found = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = (after.isEmpty()
                            ? methodist.get("/api/monitoring/checkpoints?status=OPEN&limit=200")
                            : methodist.get("/api/monitoring/checkpoints?status=OPEN&limit=200&after={}", after))
                    .done()
                    .json();
            for (JsonNode item : page.path("items")) {
                Teacher teacher = byId.get(item.path("teacherId").asString());
                if (teacher != null) {
                    found.add(new Checkpoint(item.path("id").asString(), teacher));
                }
            }
            after = page.path("next").asString("");
        } while (!after.isEmpty());
        return found;
    }

    /** A key for a write that is sent once. */
    static String key() {
        return UUID.randomUUID().toString();
    }

    /** Does something for each, a few at a time. */
    static <T, R> List<R> each(List<T> things, Work<T, R> work) throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<R>> running = things.stream()
                    .map(thing -> threads.submit(() -> work.of(thing)))
                    .toList();
            List<R> results = new ArrayList<>();
            for (Future<R> one : running) {
                results.add(one.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }
}
