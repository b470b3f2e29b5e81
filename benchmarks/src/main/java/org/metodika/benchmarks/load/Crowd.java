package org.metodika.benchmarks.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.metodika.demo.client.Account;
import org.metodika.demo.client.Caller;
import org.metodika.demo.client.Client;
import tools.jackson.databind.JsonNode;

/** Many schools with many teachers, each with an account of their own. */
final class Crowd {

    private static final int OF_A_SCHOOL = 100;
    /** As many as one file brings. */
    private static final int AT_ONCE = 1_000;

    private static final int FIRST_CODE = 9501;
    private static final int FIRST_TEACHER = 2;
    private static final int AT_MOST = 200;

    private final List<String> schools;
    private final List<Person> teachers;

    private Crowd(List<String> schools, List<Person> teachers) {
        this.schools = List.copyOf(schools);
        this.teachers = List.copyOf(teachers);
    }

    /** @param id staff id */
    record Person(String id, String account) {}

    /** Brings so many teachers in schools of a hundred, and waits until all can sign in. */
    static Crowd found(Client people, int count) throws InterruptedException {
        Caller methodist = people.as(Account.demo("methodist"));
        List<String> codes = new ArrayList<>();
        List<Person> teachers = new ArrayList<>();
        for (int left = count; left > 0; left -= AT_ONCE) {
            bring(methodist, Math.min(left, AT_ONCE), codes, teachers);
        }
        return new Crowd(codes, teachers);
    }

    private static void bring(Caller methodist, int count, List<String> codes, List<Person> teachers)
            throws InterruptedException {
        StringBuilder schools = new StringBuilder(Town.SCHOOL_COLUMNS);
        StringBuilder staff = new StringBuilder(Town.STAFF_COLUMNS);
        Map<String, Integer> sizes = new LinkedHashMap<>();
        for (int left = count; left > 0; left -= OF_A_SCHOOL) {
            int school = FIRST_CODE + codes.size() + sizes.size();
            int size = Math.min(left, OF_A_SCHOOL);
            sizes.put(Integer.toString(school), size);
            schools.append(Town.school(school));
            staff.append(Town.person(school, 1, "Беляева", "Заместитель директора;руководящие", "завуч", ""));
            for (int number = FIRST_TEACHER; number < FIRST_TEACHER + size; number++) {
                staff.append(Town.person(school, number, "Кузнецова", "Учитель;педагогические", "учитель", ""));
            }
        }
        Town.load(methodist, "schools", schools.toString());
        Town.load(methodist, "staff", staff.toString());
        for (Map.Entry<String, Integer> school : sizes.entrySet()) {
            codes.add(school.getKey());
            teachers.addAll(teachers(methodist, school.getKey(), school.getValue()));
        }
    }

    private static List<Person> teachers(Caller methodist, String school, int count) throws InterruptedException {
        JsonNode accounts = methodist
                .await(
                        answer -> Town.opened(answer) == count + 1,
                        "/api/directory/accounts?school={}&limit={}",
                        school,
                        AT_MOST)
                .json();
        List<Person> teachers = new ArrayList<>();
        for (JsonNode account : accounts.path("items")) {
            String username = account.path("username").asString();
            if (!username.equals(school + "-1")) {
                teachers.add(new Person(account.path("staffId").asString(), username));
            }
        }
        return teachers;
    }

    /** School codes. */
    List<String> schools() {
        return schools;
    }

    List<Person> teachers() {
        return teachers;
    }
}
