package org.metodika.program.offers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.offers.domain.OfferFixture.METHODICAL;
import static org.metodika.program.offers.domain.OfferFixture.OFFER;
import static org.metodika.program.offers.domain.OfferFixture.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.kit.domain.Decision;

/** All commands in random order: what is published is always complete, and the events alone make the same state. */
class OfferRandomTest {

    private static final int COMMANDS = 400;

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4000, 50000})
    void neverComesToAnImpossibleState(long seed) {
        Random random = new Random(seed);
        List<OfferEvent> history = new ArrayList<>();
        Offer offer = null;
        for (int i = 0; i < COMMANDS; i++) {
            Decision<OfferEvent> decision =
                    offer == null ? Offer.draft(OFFER, TODAY, facts(random)) : command(random, offer);
            if (decision instanceof Decision.Accepted<OfferEvent>(var events)) {
                for (OfferEvent event : events) {
                    offer = offer == null ? Offer.from(event) : offer.after(event);
                    history.add(event);
                }
            }
            if (offer != null) {
                check(offer);
                assertThat(replayed(history)).isEqualTo(offer);
            }
        }
        assertThat(history).as("the walk went somewhere").hasSizeGreaterThan(50);
    }

    private static void check(Offer offer) {
        assertThat(offer.facts().flaws()).isEmpty();
        if (offer.status() == OfferStatus.PUBLISHED) {
            assertThat(offer.facts().missing()).isEmpty();
        }
        assertThat(offer.reason() != null).isEqualTo(offer.status() == OfferStatus.WITHDRAWN);
    }

    private static Decision<OfferEvent> command(Random random, Offer offer) {
        return switch (random.nextInt(4)) {
            case 0 -> offer.publish();
            case 1 -> offer.withdraw(random.nextInt(3) == 0 ? " " : "Набор закончен");
            default -> offer.change(facts(random));
        };
    }

    private static OfferFacts facts(Random random) {
        return OfferFixture.facts(
                any(random, OfferKind.values()),
                perhaps(random, EventForm.values()),
                random.nextInt(8) == 0 ? "" : "Предложение " + random.nextInt(4),
                random.nextInt(-1, 300),
                random.nextInt(-1, 20_000),
                perhaps(random, IssuedDocument.values()),
                random.nextBoolean()
                        ? List.of()
                        : List.of(OfferFixture.group(TODAY, TODAY.plusDays(random.nextInt(-2, 30)), null)),
                random.nextBoolean() ? List.of() : List.of(METHODICAL));
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static <T> @Nullable T perhaps(Random random, T[] values) {
        return random.nextBoolean() ? null : any(random, values);
    }

    private static Offer replayed(List<OfferEvent> history) {
        Offer offer = Offer.from(history.getFirst());
        for (OfferEvent event : history.subList(1, history.size())) {
            offer = offer.after(event);
        }
        return offer;
    }
}
