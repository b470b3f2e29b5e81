package org.metodika.program.proposals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.program.offerlist.PublishedOffer;
import org.metodika.program.offerlist.PublishedOffer.Formed;
import org.metodika.program.offerlist.PublishedOffer.Run;
import org.metodika.program.proposals.Ranking.OpenDeficit;

/** Offers made up for the ranking, one by one or by chance. */
final class Offering {

    static final Weights WEIGHTS = new Weights(50, 15, 15, 20, 5_000, 0.5, 0.5, 9);
    static final LocalDate START = LocalDate.of(2026, 9, 1);
    static final LocalDate END = LocalDate.of(2027, 5, 31);
    static final String DICTIONARY = "difficulty-characters";

    private Offering() {}

    static OpenDeficit deficit(int number) {
        return new OpenDeficit(new UUID(1, number), DICTIONARY, "C" + number);
    }

    static List<OpenDeficit> deficits(int count) {
        List<OpenDeficit> deficits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            deficits.add(deficit(i));
        }
        return deficits;
    }

    static PublishedOffer offer(int id, int price, @Nullable Double quality, List<Run> runs, String... codes) {
        List<Formed> formed = new ArrayList<>();
        for (String code : codes) {
            formed.add(new Formed(DICTIONARY, code));
        }
        return offer(id, price, quality, runs, formed);
    }

    private static PublishedOffer offer(
            int id, int price, @Nullable Double quality, List<Run> runs, List<Formed> formed) {
        return new PublishedOffer(
                new UUID(2, id),
                "Предложение " + id,
                "MODULE",
                null,
                new UUID(3, id),
                "Организатор " + id,
                quality,
                quality == null ? 0 : 1,
                36,
                "BLENDED",
                null,
                null,
                price,
                null,
                null,
                formed,
                runs);
    }

    static Run run(int id, LocalDate from) {
        return new Run(new UUID(4, id), from, from.plusDays(14), 25);
    }

    static PublishedOffer any(Random random, int id, int codes) {
        List<Run> runs = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            runs.add(run(id * 10 + i, START.plusDays(random.nextInt(-100, 400))));
        }
        List<Formed> formed = new ArrayList<>();
        for (int i = 0; i < codes; i++) {
            if (random.nextInt(3) == 0) {
                formed.add(new Formed(DICTIONARY, "C" + i));
            }
        }
        Double quality = random.nextInt(4) == 0 ? null : random.nextInt(10, 51) / 10.0;
        return offer(id, random.nextInt(3) == 0 ? 0 : random.nextInt(20_000), quality, runs, formed);
    }

    static List<PublishedOffer> many(Random random, int count, int codes) {
        List<PublishedOffer> offers = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            offers.add(any(random, i, codes));
        }
        return offers;
    }

    static List<PublishedOffer> shuffled(Random random, List<PublishedOffer> offers) {
        List<PublishedOffer> shuffled = new ArrayList<>(offers);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** The same offer with something else about it. */
    static PublishedOffer changed(
            PublishedOffer offer, int price, @Nullable Double quality, List<Formed> formed, List<Run> runs) {
        return new PublishedOffer(
                offer.id(),
                offer.title(),
                offer.kind(),
                offer.form(),
                offer.providerId(),
                offer.providerName(),
                quality,
                offer.sources(),
                offer.hours(),
                offer.studyForm(),
                offer.place(),
                offer.level(),
                price,
                offer.funding(),
                offer.document(),
                formed,
                runs);
    }

    static Ranking rank(List<OpenDeficit> deficits, List<PublishedOffer> offers, @Nullable Integer budget) {
        return Proposals.rank(new UUID(5, 5), deficits, offers, START, END, budget, WEIGHTS);
    }
}
