package org.metodika.demo.play;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.metodika.demo.client.Answer;
import org.metodika.demo.client.Body;
import org.metodika.demo.client.Caller;
import org.metodika.demo.municipality.Person;
import org.metodika.demo.municipality.School;
import org.metodika.demo.municipality.StaffFile;
import org.metodika.demo.plot.Plan;
import tools.jackson.databind.JsonNode;

/** The municipality arrives: files are imported, accounts opened. */
final class Arrival {

    private static final int NOT_FOUND = 404;
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final Set<String> SCHOOLS_NOT_KNOWN_YET = Set.of("import-has-errors");

    private final Backstage backstage;
    private final Listener listener;

    Arrival(Backstage backstage, Listener listener) {
        this.backstage = backstage;
        this.listener = listener;
    }

    /** What stands on the platform where this municipality is to stand. */
    Ground ground() throws InterruptedException {
        List<School> schools = backstage.plan().municipality().schools();
        int same = 0;
        for (School school : schools) {
            Answer there = backstage.methodist().get("/api/directory/schools/{}", school.code());
            if (there.status() != NOT_FOUND) {
                if (!there.done().text("/name").equals(school.name())) {
                    return Ground.TAKEN;
                }
                same++;
            }
        }
        if (same == 0) {
            return Ground.FREE;
        }
        return isTheSame(schools.getFirst()) ? Ground.BEGUN : Ground.TAKEN;
    }

    /** Schools may have the same names by chance, their heads not too. */
    private boolean isTheSame(School school) throws InterruptedException {
        Person head = school.head();
        List<JsonNode> named = staff(school.code()).stream()
                .filter(person -> person.path("staffNumber").asString().equals(head.number()))
                .toList();
        return named.isEmpty()
                || (named.getFirst().path("lastName").asString().equals(head.lastName())
                        && named.getFirst().path("firstName").asString().equals(head.firstName()));
    }

    void come() throws InterruptedException {
        Plan plan = backstage.plan();
        listener.scene(Listener.Scene.IMPORT, plan);
        load(
                backstage.methodist(),
                plan.size().name() + "/schools",
                "schools",
                StaffFile.schools(plan.municipality().schools()));
        List<Person> people = plan.municipality().people().toList();
        load(backstage.methodist(), plan.size().name() + "/staff", "staff", StaffFile.staff(people));
        listener.scene(Listener.Scene.ACCOUNTS, plan);
        accounts(people);
        for (School school : plan.municipality().schools()) {
            meet(school.people());
        }
    }

    /** People come later on, in a file of their school. */
    void join(String key, Person by, List<Person> people) throws InterruptedException {
        load(backstage.as(by), key, "staff", StaffFile.staff(people));
        accounts(people);
        meet(people);
    }

    private void load(Caller by, String key, String kind, String file) throws InterruptedException {
        Answer accepted = backstage.insist(
                SCHOOLS_NOT_KNOWN_YET, () -> by.post(key, Body.csv(file), "/api/directory/imports/" + kind));
        Answer applied = by.await(
                answer -> answer.text("/status").equals("APPLIED"), "/api/directory/imports/{}", accepted.id());
        if (applied.json().path("refused").asInt() > 0) {
            throw new IllegalStateException("Rows were refused: " + applied.text("/refusedRows"));
        }
    }

    /** Waits until everybody can sign in; whoever was dismissed in an earlier run need not. */
    private void accounts(List<Person> people) throws InterruptedException {
        Map<String, Set<String>> bySchool = people.stream()
                .collect(Collectors.groupingBy(
                        Person::school, TreeMap::new, Collectors.mapping(Person::number, Collectors.toSet())));
        long before = 0;
        for (Map.Entry<String, Set<String>> school : bySchool.entrySet()) {
            before += awaitAccounts(school.getKey(), school.getValue(), before, people.size());
        }
    }

    /** Has patience for as long as accounts are being opened. */
    private long awaitAccounts(String school, Set<String> wanted, long before, long all) throws InterruptedException {
        long open = -1;
        for (long end = backstage.patienceEnd(); ; Thread.sleep(LOOK_EVERY)) {
            long now = backstage.pages("/api/directory/accounts?limit=200&school={}", school).stream()
                    .filter(Arrival::isOpen)
                    .filter(account ->
                            wanted.contains(account.path("staffNumber").asString()))
                    .count();
            if (now > open) {
                listener.accounts(before + now, all);
                end = backstage.patienceEnd();
            }
            open = now;
            if (open == wanted.size()) {
                return open;
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        "Accounts of school %s don't come: %d of %d".formatted(school, open, wanted.size()));
            }
        }
    }

    private static boolean isOpen(JsonNode account) {
        return account.path("upToDate").asBoolean()
                && Set.of("OPENED", "BLOCKED").contains(account.path("state").asString());
    }

    /** Learns the ids of these people. */
    private void meet(List<Person> people) throws InterruptedException {
        Map<String, String> ids = new HashMap<>();
        for (JsonNode person : staff(people.getFirst().school())) {
            ids.put(person.path("staffNumber").asString(), person.path("id").asString());
        }
        for (Person person : people) {
            String id = ids.get(person.number());
            if (id == null) {
                throw new IllegalStateException("Imported, and not in the directory: " + person.key());
            }
            backstage.rememberStaff(person.key(), id);
        }
    }

    private List<JsonNode> staff(String school) throws InterruptedException {
        return backstage.pages("/api/directory/staff?former=true&limit=200&school={}", school);
    }
}
