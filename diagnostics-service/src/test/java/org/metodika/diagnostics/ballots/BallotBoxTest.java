package org.metodika.diagnostics.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.metodika.test.Requirement;

@Requirement("L6")
class BallotBoxTest {

    private static final int TRIALS = 24_000;

    private final Random random = new Random(7);

    /** Four papers have 24 orders; each comes about a thousand times in 24,000. */
    @Test
    void everyOrderOfThePapersIsEquallyLikely() {
        List<LinkSecret> secrets = secrets(4);
        Map<String, Integer> orders = new HashMap<>();
        for (int trial = 0; trial < TRIALS; trial++) {
            BallotBox box = BallotBox.EMPTY;
            for (int i = 0; i < secrets.size(); i++) {
                box = box.with(secrets.get(i), "paper " + i, random);
            }
            orders.merge(String.join(",", box.papers()), 1, Integer::sum);
        }
        assertThat(orders).hasSize(24);
        assertThat(orders.values()).allSatisfy(times -> assertThat(times).isBetween(800, 1200));
    }

    @RepeatedTest(20)
    void remembersUsedLinksInTheirOwnOrderAndForgetsThemWhenItIsClosed() {
        List<LinkSecret> secrets = secrets(30);
        BallotBox box = BallotBox.EMPTY;
        for (LinkSecret secret : secrets) {
            assertThat(box.hasUsed(secret)).isFalse();
            box = box.with(secret, "paper", random);
            assertThat(box.hasUsed(secret)).isTrue();
        }
        assertThat(box.used()).isSorted().doesNotHaveDuplicates().hasSize(30);
        BallotBox sealed = box.seal();
        assertThat(sealed.used()).isEmpty();
        assertThat(sealed.papers()).isEqualTo(box.papers());
    }

    @Test
    void secretsAreReadAsPeopleTypeThem() {
        LinkSecret secret = secrets(1).getFirst();
        String text = secret.readable();
        assertThat(text).matches("([0-9a-hjkmnp-tv-z]{5}-){4}[0-9a-hjkmnp-tv-z]{6}");
        for (String typed : List.of(text, text.toUpperCase(Locale.ROOT), text.replace("-", " "), " " + text)) {
            assertThat(LinkSecret.read(typed).orElseThrow().linkHash()).isEqualTo(secret.linkHash());
        }
        String withOnes = "1".repeat(26);
        assertThat(LinkSecret.read("l".repeat(13) + "I".repeat(13))
                        .orElseThrow()
                        .linkHash())
                .isEqualTo(LinkSecret.read(withOnes).orElseThrow().linkHash());
        assertThat(List.of("", "k3f9a", text + "x", "u".repeat(26), "а".repeat(26), "1".repeat(10_000)))
                .allSatisfy(wrong -> assertThat(LinkSecret.read(wrong)).isEmpty());
    }

    @Test
    void theTwoHashesOfASecretHaveNothingInCommonAndItsTextSaysNothing() {
        List<String> all = new ArrayList<>();
        for (LinkSecret secret : secrets(1_000)) {
            all.add(secret.linkHash());
            all.add(secret.usedHash());
            assertThat(secret).asString().doesNotContain(secret.readable().substring(0, 5));
        }
        assertThat(all).doesNotHaveDuplicates().allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    private List<LinkSecret> secrets(int count) {
        return Stream.generate(() -> LinkSecret.mint(random)).limit(count).toList();
    }
}
