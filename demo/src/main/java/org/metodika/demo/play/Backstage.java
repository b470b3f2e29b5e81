package org.metodika.demo.play;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.metodika.demo.client.Account;
import org.metodika.demo.client.Answer;
import org.metodika.demo.client.Caller;
import org.metodika.demo.client.Client;
import org.metodika.demo.municipality.Person;
import org.metodika.demo.municipality.School;
import org.metodika.demo.plot.Act;
import org.metodika.demo.plot.Plan;
import tools.jackson.databind.JsonNode;

/** What all scenes share: who calls, and which ids the platform gave to what the plan only names. */
final class Backstage {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(30);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);

    private final Client client;
    private final Plan plan;
    private final Map<String, String> ids = new ConcurrentHashMap<>();

    Backstage(Client client, Plan plan) {
        this.client = client;
        this.plan = plan;
    }

    /** A request that may be refused because a service has not yet heard of something. */
    @FunctionalInterface
    interface Call {
        Answer send() throws InterruptedException;
    }

    Plan plan() {
        return plan;
    }

    Caller as(Person person) {
        return client.as(person.account());
    }

    Caller methodist() {
        return client.as(Account.demo("methodist"));
    }

    Caller admin() {
        return client.as(Account.demo("admin"));
    }

    String key(Act act) {
        return plan.key(act);
    }

    School schoolOf(Person person) {
        return plan.municipality().schools().stream()
                .filter(school -> school.code().equals(person.school()))
                .findFirst()
                .orElseThrow();
    }

    /** Keeps an id under the name of the thing among those about a person. */
    void remember(Person about, String thing, String id) {
        ids.put(about.key() + "/" + thing, id);
    }

    boolean knows(Person about, String thing) {
        return ids.containsKey(about.key() + "/" + thing);
    }

    String recall(Person about, String thing) {
        String id = ids.get(about.key() + "/" + thing);
        if (id == null) {
            throw new IllegalStateException("Nothing is known of %s of %s".formatted(thing, about.key()));
        }
        return id;
    }

    void rememberStaff(String key, String id) {
        ids.put(key + "/staff", id);
    }

    String staffId(Person person) {
        return recall(person, "staff");
    }

    /** When whoever begins to wait now has waited long enough, by {@link System#nanoTime()}. */
    long patienceEnd() {
        return System.nanoTime() + client.patience().whole().toNanos();
    }

    /**
     * Asks again with the same key while a service has not heard of what it needs: a refusal leaves no trace, so the first
     * answer that isn't one is the answer.
     *
     * @param notYet codes of such refusals
     */
    Answer insist(Set<String> notYet, Call call) throws InterruptedException {
        long end = patienceEnd();
        Duration pause = FIRST_PAUSE;
        while (true) {
            Answer answer = call.send();
            if (!notYet.contains(answer.code()) || System.nanoTime() > end) {
                return answer.done();
            }
            Thread.sleep(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    /** All entries of a list, read by the methodist page by page. */
    List<JsonNode> pages(String path, Object... values) throws InterruptedException {
        List<JsonNode> items = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = (after.isEmpty()
                            ? methodist().get(path, values)
                            : methodist().get(path + "&after=" + after, values))
                    .done()
                    .json();
            page.path("items").forEach(items::add);
            after = page.path("next").asString("");
        } while (!after.isEmpty());
        return items;
    }

    /** A refusal was expected; an acceptance would be a hole in the platform. */
    static void refused(Answer answer) {
        if (answer.status() / 100 != 4) {
            throw new IllegalStateException(
                    "Not refused, and it had to be: %s %d".formatted(answer.what(), answer.status()));
        }
    }
}
