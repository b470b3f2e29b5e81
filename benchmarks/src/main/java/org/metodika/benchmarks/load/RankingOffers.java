package org.metodika.benchmarks.load;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.metodika.demo.client.Account;
import org.metodika.demo.client.Body;
import org.metodika.demo.client.Caller;
import tools.jackson.databind.JsonNode;

/** How long it takes to rank a whole catalogue for a teacher. */
final class RankingOffers {

    private static final Duration AIM = Duration.ofMillis(150);
    private static final int OFFERS = 2_000;
    private static final int PROVIDERS = 40;

    private static final List<String> CHARACTERS =
            List.of("GENERAL_PEDAGOGICAL", "PSYCHOLOGICAL_PEDAGOGICAL", "METHODICAL", "SCIENTIFIC_THEORETICAL");

    private static final String DICTIONARY = "difficulty-characters";

    private final Session session;

    RankingOffers(Session session) {
        this.session = session;
    }

    void measure() throws InterruptedException, IOException {
        session.says("Assessing a teacher, publishing %,d offers …".formatted(OFFERS));
        Town.Teacher teacher = session.town().teachers().getLast();
        Caller deputy = session.town().people().as(Account.demo(teacher.deputy()));
        new Assessing(deputy).findAllDifficulties(teacher.id());
        publish();
        String path = "/api/proposals?teacherId=" + teacher.id();
        JsonNode shown = deputy.await(
                        answer -> answer.json().path("deficits").size() == CHARACTERS.size()
                                && answer.json().path("proposals").size() > 0,
                        path)
                .json();
        session.note("Ranked: %,d offers for %d deficits, the best %d of them in the answer, %,d bytes."
                .formatted(
                        OFFERS,
                        shown.path("deficits").size(),
                        shown.path("proposals").size(),
                        shown.toString().length()));
        byte[] request = Wanted.get(
                path,
                session.platform().signIn().tokens(List.of(teacher.deputy())).getOrDefault(teacher.deputy(), ""));
        Measured measured = session.run(
                "ranking offers",
                session.pace().shortLoad(Bench.CONNECTIONS),
                number -> new HttpWorker(session.platform().address(Platform.GATEWAY), () -> request));
        session.found(Figure.load("rank 2,000 offers for 4 deficits", "requests", AIM, measured));
    }

    private void publish() throws InterruptedException {
        Caller methodist = session.town().people().as(Account.demo("methodist"));
        List<String> providers = Town.each(numbers(PROVIDERS), number -> {
            Map<String, Object> entry =
                    Map.of("name", "Институт развития образования № " + number, "kind", "INSTITUTE");
            String id = methodist
                    .post(Town.key(), Body.json(entry), "/api/offers/providers")
                    .done()
                    .id();
            Map<String, Object> rating = Map.of(
                    "value",
                    1 + number % 5,
                    "source",
                    "Методический центр",
                    "ratedOn",
                    Town.today().toString());
            methodist
                    .post(Town.key(), Body.json(rating), "/api/offers/providers/{}/ratings", id)
                    .done();
            return id;
        });
        Town.each(numbers(OFFERS), number -> {
            String id = methodist
                    .post(Town.key(), Body.json(offer(number, providers.get(number % PROVIDERS))), "/api/offers")
                    .done()
                    .id();
            return methodist
                    .post(Town.key(), Body.NONE, "/api/offers/{}/publication", id)
                    .done();
        });
        Arrival.awaitOffers(session.platform(), OFFERS);
    }

    /** Each covers one or two of the four. */
    private static Map<String, Object> offer(int number, String provider) {
        List<Map<String, String>> competences = IntStream.rangeClosed(0, number % 3 == 0 ? 1 : 0)
                .mapToObj(
                        i -> Map.of("dictionary", DICTIONARY, "code", CHARACTERS.get((number + i) % CHARACTERS.size())))
                .toList();
        return Map.of(
                "providerId",
                provider,
                "kind",
                "MODULE",
                "title",
                "Образовательный модуль № %d: приёмы работы на современном уроке".formatted(number),
                "hours",
                18 + number % 4 * 18,
                "studyForm",
                "BLENDED",
                "price",
                number % 50 * 200,
                "document",
                "QUALIFICATION_CERTIFICATE",
                "groups",
                IntStream.rangeClosed(1, 3)
                        .mapToObj(run -> Map.of(
                                "startsOn",
                                        Town.today()
                                                .plusDays(30L * run + number % 20)
                                                .toString(),
                                "endsOn",
                                        Town.today()
                                                .plusDays(30L * run + number % 20 + 14)
                                                .toString(),
                                "places", 25))
                        .toList(),
                "competences",
                competences);
    }

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}
