package org.metodika.benchmarks.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.metodika.demo.client.Account;
import org.metodika.demo.client.Body;
import org.metodika.demo.client.Caller;
import org.metodika.demo.client.Client;
import tools.jackson.databind.JsonNode;

/** The other schools of the municipality, which only have to be many: each with its head, its teachers and their drafts. */
final class District {

    /** Programs of all these schools. */
    static final int PROGRAMS = 6_000;

    private static final int SCHOOLS = 60;
    private static final int TEACHERS = 2;
    private static final int FIRST_CODE = 9101;
    private static final int STAGES = 3;

    private final Client people;
    private final List<Place> places;

    private District(Client people, List<Place> places) {
        this.people = people;
        this.places = List.copyOf(places);
    }

    /** A school with the staff ids of its teachers. */
    private record Place(String code, List<String> teachers) {

        String head() {
            return code + "-1";
        }
    }

    /** Brings schools and people, and waits for their accounts: who opens them would use the processor later on. */
    static District found(Client people) throws InterruptedException {
        StringBuilder schools = new StringBuilder(Town.SCHOOL_COLUMNS);
        StringBuilder staff = new StringBuilder(Town.STAFF_COLUMNS);
        for (int school = FIRST_CODE; school < FIRST_CODE + SCHOOLS; school++) {
            schools.append(Town.school(school));
            staff.append(Town.person(school, 1, "Орлова", "Директор;руководящие", "директор", ""));
            for (int number = 2; number < 2 + TEACHERS; number++) {
                staff.append(Town.person(school, number, "Кузнецова", "Учитель;педагогические", "учитель", ""));
            }
        }
        Caller methodist = people.as(Account.demo("methodist"));
        Town.load(methodist, "schools", schools.toString());
        Town.load(methodist, "staff", staff.toString());
        List<Place> places = new ArrayList<>();
        for (int school = FIRST_CODE; school < FIRST_CODE + SCHOOLS; school++) {
            places.add(place(methodist, Integer.toString(school)));
        }
        return new District(people, places);
    }

    private static Place place(Caller methodist, String school) throws InterruptedException {
        JsonNode accounts = methodist
                .await(
                        answer -> Town.opened(answer) == TEACHERS + 1,
                        "/api/directory/accounts?school={}&limit=200",
                        school)
                .json();
        List<String> teachers = new ArrayList<>();
        for (JsonNode account : accounts.path("items")) {
            if (!account.path("username").asString().equals(school + "-1")) {
                teachers.add(account.path("staffId").asString());
            }
        }
        return new Place(school, teachers);
    }

    /** Lets the head of each school draft its share of the programs. */
    void draft() throws InterruptedException {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < PROGRAMS; i++) {
            numbers.add(i);
        }
        Town.each(numbers, number -> {
            Place place = places.get(number % SCHOOLS);
            String teacher = place.teachers().get(number / SCHOOLS % TEACHERS);
            Map<String, Object> draft = ProgramText.draft(teacher, null, Town.today(), STAGES);
            return people.as(Account.demo(place.head()))
                    .post(Town.key(), Body.json(draft), "/api/programs")
                    .done();
        });
    }

    /** Accounts of some heads. */
    List<String> heads(int count) {
        return places.stream().limit(count).map(Place::head).toList();
    }
}
