package org.metodika.diagnostics.campaign.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.ids.Observer;
import org.metodika.diagnostics.ids.Source;

/**
 * What directory and instruments say of a plan.
 *
 * @param today day where the campaign is drawn up
 * @param instrument what the instrument wants of the sheets
 * @param unknownSchools schools that are not known, or beyond the reach of the one who plans
 * @param unknownPeople people who are not known, or beyond that reach
 */
public record Circumstances(LocalDate today, Wants instrument, Set<String> unknownSchools, Set<UUID> unknownPeople) {

    /**
     * What an instrument wants.
     *
     * @param minimumSources how many different sources a measured result needs
     * @param sources where sheets may come from; empty for anywhere
     * @param observers who may observe a lesson; empty for anybody
     */
    public record Wants(int minimumSources, List<Source> sources, List<Observer> observers) {
        public Wants {
            sources = List.copyOf(sources);
            observers = List.copyOf(observers);
        }

        boolean accepts(Source source) {
            return sources.isEmpty() || sources.contains(source);
        }

        boolean accepts(@Nullable Observer observer) {
            return observer == null || observers.isEmpty() || observers.contains(observer);
        }
    }

    public Circumstances {
        unknownSchools = Set.copyOf(unknownSchools);
        unknownPeople = Set.copyOf(unknownPeople);
    }

    /** Nothing is unknown. */
    public static Circumstances on(LocalDate today, Wants instrument) {
        return new Circumstances(today, instrument, Set.of(), Set.of());
    }
}
