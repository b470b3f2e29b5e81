package org.metodika.reporting.analytics;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.reporting.access.ReportingAction;
import org.metodika.reporting.rows.DeficitRow;
import org.metodika.reporting.rows.OfferRow;
import org.metodika.reporting.rows.ProgramRow;
import org.metodika.reporting.rows.ProgramRow.Activity;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * The effect of training (differentiator 15): which offer closed which deficits, at what hours and cost. A case is a deficit that a module
 * chosen from the catalogue addressed and of which it became known afterwards what came of it. Offers with fewer than {@value #CASES} cases,
 * or cases of fewer teachers, are left out for everybody: they would be judged by chance.
 */
@Component
class OfferEffects {

    static final int CASES = 5;
    private static final int MOST = 200;

    private final Scopes scopes;
    private final FactsReader facts;
    private final MongoOperations mongo;
    private final Clock clock;

    OfferEffects(Scopes scopes, FactsReader facts, MongoOperations mongo, Clock clock) {
        this.scopes = scopes;
        this.facts = facts;
        this.mongo = mongo;
        this.clock = clock;
    }

    /**
     * What came of an offer.
     *
     * @param done how many times it was done in the period
     * @param cases deficits it addressed of which the outcome is known
     * @param closed of those, how many were found or stated resolved
     * @param improved of those, how many were better when assessed again
     * @param change mean change of the share of the attainable points; absent where none was assessed again
     * @param hours academic hours of one who takes it
     * @param price price for one person in roubles; absent for an offer that is no longer known
     * @param hoursPerClosed hours of all for each closed deficit; absent where none was closed
     * @param pricePerClosed roubles of all for each closed deficit
     * @param byDeficit closed and all cases by dictionary and code
     */
    @Schema(description = "What came of an offer of training")
    record OfferEffect(
            UUID offerId,
            @Nullable String title,
            @Nullable String kind,
            long done,
            long cases,
            long closed,
            long improved,
            @Nullable BigDecimal change,
            @Nullable Integer hours,
            @Nullable Integer price,
            @Nullable BigDecimal hoursPerClosed,
            @Nullable BigDecimal pricePerClosed,
            List<ByDeficit> byDeficit) {}

    /** Cases of one code. */
    record ByDeficit(String dictionary, String code, long cases, long closed) {}

    /** Offers done in the period, those that closed the largest share first. */
    List<OfferEffect> effects(Actor actor, AnalyticsQuery asked) {
        Scope scope = scopes.of(actor, ReportingAction.READ_FIGURES, asked);
        Span span = asked.span(LocalDate.now(clock));
        Map<UUID, Cases> all = new HashMap<>();
        facts.read(scope, teacher -> {
            if (asked.matches(teacher)) {
                collect(teacher, span, all);
            }
        });
        all.values().removeIf(cases -> cases.count < CASES || cases.teachers.size() < CASES);
        Set<String> ids = all.keySet().stream().map(UUID::toString).collect(Collectors.toSet());
        Map<UUID, OfferRow> offers = mongo.find(query(where("_id").in(ids)), OfferRow.class).stream()
                .collect(Collectors.toMap(OfferRow::id, Function.identity()));
        List<OfferEffect> effects = new ArrayList<>();
        all.forEach((id, cases) -> effects.add(cases.effect(id, offers.get(id), scope.personFree())));
        effects.sort(Comparator.comparingDouble((OfferEffect effect) -> (double) effect.closed() / effect.cases())
                .reversed()
                .thenComparing(effect -> effect.offerId().toString()));
        return effects.stream().limit(MOST).toList();
    }

    private static void collect(TeacherFacts teacher, Span span, Map<UUID, Cases> all) {
        Map<UUID, DeficitRow> deficits = teacher.deficits().stream()
                .filter(deficit -> !deficit.status().equals("ANNULLED"))
                .collect(Collectors.toMap(DeficitRow::id, Function.identity()));
        for (ProgramRow program : teacher.programs()) {
            Facts.activities(program).forEach(activity -> {
                UUID offer = activity.offerId();
                LocalDate done = activity.doneOn();
                if (offer != null && done != null && span.holds(done)) {
                    all.computeIfAbsent(offer, any -> new Cases()).add(teacher.teacherId(), activity, done, deficits);
                }
            });
        }
    }

    /** Cases of one offer. */
    private static final class Cases {
        private final Set<UUID> teachers = new HashSet<>();
        private final Map<String, long[]> byDeficit = new TreeMap<>();
        private long done;
        private long hours;
        private long count;
        private long closed;
        private long improved;
        private long compared;
        private double change;

        void add(UUID teacher, Activity activity, LocalDate doneOn, Map<UUID, DeficitRow> deficits) {
            done++;
            hours += activity.hours();
            for (UUID id : activity.deficits()) {
                DeficitRow deficit = deficits.get(id);
                if (deficit != null) {
                    add(teacher, deficit, doneOn);
                }
            }
        }

        private void add(UUID teacher, DeficitRow deficit, LocalDate doneOn) {
            DeficitRow.Effect effect = deficit.effect();
            boolean measured = effect != null && !effect.on().isBefore(doneOn);
            LocalDate resolved = deficit.resolvedOn();
            boolean gone = deficit.status().equals("RESOLVED") && resolved != null && !resolved.isBefore(doneOn);
            if (!measured && !gone) {
                return;
            }
            teachers.add(teacher);
            count++;
            long[] of = byDeficit.computeIfAbsent(deficit.dictionary() + ":" + deficit.code(), any -> new long[2]);
            of[0]++;
            if (gone) {
                closed++;
                of[1]++;
            }
            if (measured && effect != null) {
                compared++;
                change += effect.after() - effect.before();
                if (effect.change().equals("IMPROVED")) {
                    improved++;
                }
            }
        }

        OfferEffect effect(UUID id, @Nullable OfferRow offer, boolean personFree) {
            return new OfferEffect(
                    id,
                    offer == null ? null : offer.title(),
                    offer == null ? null : offer.kind(),
                    done,
                    count,
                    closed,
                    improved,
                    compared < CASES ? null : Analytics.tenth(change / compared),
                    offer == null ? null : Integer.valueOf(offer.hours()),
                    offer == null ? null : Integer.valueOf(offer.price()),
                    closed == 0 ? null : Analytics.tenth((double) hours / closed),
                    closed == 0 || offer == null ? null : Analytics.tenth((double) done * offer.price() / closed),
                    byDeficit.entrySet().stream()
                            .filter(entry -> !personFree || entry.getValue()[0] >= CASES)
                            .map(entry -> byDeficit(entry.getKey(), entry.getValue()))
                            .toList());
        }

        private static ByDeficit byDeficit(String key, long[] numbers) {
            int end = key.indexOf(':');
            return new ByDeficit(key.substring(0, end), key.substring(end + 1), numbers[0], numbers[1]);
        }
    }
}
