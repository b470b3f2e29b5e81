package org.metodika.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.metodika.diagnostics.JoinSearch.Cast;
import org.metodika.diagnostics.JoinSearch.Sighting;
import org.metodika.diagnostics.ballots.Hashes;
import org.metodika.test.Requirement;

/** The search for joins finds each kind of them: a store that was built carelessly would not pass. */
@Requirement("L6")
class JoinSearchTest {

    private static final String PERSON = "019a2b3c-7a10-7c4d-9e5f-000000000103";
    private static final List<Cast> CASTS = casts(new Random(3));

    @Test
    void findsWhatStandsBesideOneAnswer() {
        Cast cast = CASTS.getFirst();
        assertThat(joins(Map.of("_id", Hashes.ofUse(cast.secret()), "paper", cast.mark())))
                .containsExactly("store: a hash beside one answer");
        assertThat(joins(Map.of("_id", new ObjectId(), "paper", cast.mark())))
                .containsExactly("store: a moment beside one answer");
        assertThat(joins(Map.of("at", new Date(), "paper", cast.mark())))
                .containsExactly("store: a moment beside one answer");
        assertThat(joins(Map.of(
                        "box",
                        List.of(Map.of(
                                "trace",
                                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                                "paper",
                                cast.mark())))))
                .contains("store: a moment beside one answer");
        assertThat(joins(Map.of("by", PERSON, "paper", cast.mark())))
                .containsExactly("store: a person beside one answer");
        assertThat(joins(Map.of("paper", cast.mark()))).isEmpty();
    }

    @Test
    void findsAnOrderThatTellsOfLinksOrOfTheSending() {
        assertThat(joins(Map.of("papers", marks(CASTS)))).containsExactly("store: answers in the order sent");
        assertThat(joins(CASTS.stream()
                        .map(cast -> Map.of("paper", cast.mark()))
                        .toList()
                        .toArray()))
                .containsExactly("store: answers in the order sent");
        assertThat(joins(Map.of(
                        "papers",
                        marks(CASTS.stream()
                                .sorted(Comparator.comparing(cast -> Hashes.ofUse(cast.secret())))
                                .toList()))))
                .containsExactly("store: answers in the order of the used marks");
        assertThat(joins(Map.of(
                        "papers",
                        marks(CASTS.stream()
                                .sorted(Comparator.comparing(Cast::issued).reversed())
                                .toList()))))
                .containsExactly("store: answers in the order printed");
    }

    @Test
    void findsSecretsAnywhereAndAnswersWhereTheyHaveNoBusiness() {
        Cast cast = CASTS.get(1);
        assertThat(JoinSearch.joins(
                        CASTS,
                        Set.of(PERSON),
                        List.of(
                                new Sighting("log", List.of("POST /s#" + cast.secret()), true),
                                new Sighting("topic", List.of("{\"text\":\"" + cast.mark() + "\"}"), true),
                                new Sighting("metrics", List.of(Hashes.ofUse(cast.secret())), true))))
                .containsExactly(
                        "log: the secret of a link",
                        "topic: an answer, or the use of a link",
                        "metrics: an answer, or the use of a link");
    }

    private static List<String> joins(Object... documents) {
        return JoinSearch.joins(CASTS, Set.of(PERSON), List.of(new Sighting("store", List.of(documents), false)));
    }

    private static List<String> marks(List<Cast> casts) {
        return casts.stream().map(Cast::mark).toList();
    }

    private static List<Cast> casts(Random random) {
        List<Integer> places = List.of(4, 0, 6, 2, 7, 1, 5, 3);
        return IntStream.range(0, 8)
                .mapToObj(i -> new Cast(secret(random), places.get(i), "mark-" + random.nextInt(1_000_000) + "-"))
                .toList();
    }

    private static String secret(Random random) {
        return Stream.generate(() -> String.valueOf("0123456789abcdefghjkmnpqrstvwxyz".charAt(random.nextInt(32))))
                .limit(26)
                .reduce("", String::concat)
                .replaceFirst("^(.{5})(.{5})(.{5})(.{5})", "$1-$2-$3-$4-");
    }
}
