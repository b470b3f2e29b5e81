package org.metodika.diagnostics.deficit.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.metodika.diagnostics.deficit.domain.Deficit.Status;
import org.metodika.diagnostics.deficit.domain.Standing.Episode;

/**
 * История одного затруднения: all findings about one difficulty of one teacher and the deficits made from them so far. How
 * the deficits should stand depends on the set of findings alone, never on the order in which they became known; so events
 * of different assessments may come in any order and more than once.
 */
public final class DifficultyHistory {

    private final String code;
    private final List<Episode> episodes;
    private final List<Deficit> deficits;
    private final Set<DeficitId> taken;
    private final Facts facts;

    /**
     * @param code code of the difficulty
     * @param facts everything that is known of the difficulty
     * @param deficits every deficit made from these findings or from withdrawn ones
     */
    public DifficultyHistory(String code, Facts facts, Collection<Deficit> deficits) {
        this.code = code;
        this.facts = facts;
        this.episodes = episodes(facts.findings(), dismissed(deficits));
        this.taken = deficits.stream().map(Deficit::id).collect(Collectors.toUnmodifiableSet());
        this.deficits = deficits.stream()
                .filter(deficit -> !deficit.dismissed())
                .sorted(Comparator.comparing(deficit -> deficit.id().toString()))
                .toList();
    }

    /**
     * How every deficit should stand, those first that make room: at most one of them is open, and it comes last. A deficit
     * that people annulled is not among them and the findings behind it are passed over.
     */
    public List<Standing> standings() {
        Map<Episode, Deficit> continued = continued();
        List<Standing> standings = new ArrayList<>();
        for (Deficit deficit : deficits) {
            if (!continued.containsValue(deficit)) {
                standings.add(Standing.groundless(deficit.id()));
            }
        }
        Set<DeficitId> used = new HashSet<>(taken);
        for (Episode episode : episodes) {
            Deficit deficit = continued.get(episode);
            DeficitId id = deficit == null ? newId(episode, used) : deficit.id();
            used.add(id);
            standings.add(Standing.of(
                    id,
                    episode,
                    episode.outcomes(facts.gauges()),
                    ProgramSteps.addressing(facts.steps(), names(id, episode))));
        }
        return standings;
    }

    /** A program may know the deficit by the id of one that told of the same episode before. */
    private Set<UUID> names(DeficitId id, Episode episode) {
        return Stream.concat(
                        Stream.of(id),
                        episode.evidence().stream()
                                .flatMap(finding -> Stream.of(
                                        finding.detects(code), DeficitId.detectedBy(finding.assessmentId(), code))))
                .map(DeficitId::value)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A program that came from paper may name a deficit that tells of another episode, or that people annulled. */
    private DeficitId newId(Episode episode, Set<DeficitId> used) {
        Finding first = episode.evidence().getFirst();
        DeficitId wanted = first.detects(code);
        return used.contains(wanted) ? DeficitId.detectedBy(first.assessmentId(), code) : wanted;
    }

    /** Which deficit goes on telling of which episode. */
    private Map<Episode, Deficit> continued() {
        Map<Episode, Deficit> continued = new LinkedHashMap<>();
        for (Episode episode : episodes) {
            deficits.stream()
                    .filter(deficit -> episode.isShownBy(deficit.origin()))
                    .min(Comparator.comparing(Deficit::status))
                    .ifPresent(deficit -> continued.put(episode, deficit));
        }
        // What is left begins with a finding that was withdrawn: it goes on where its other findings went.
        List<Deficit> orphans = deficits.stream().filter(this::lostItsOrigin).toList();
        for (Episode episode : episodes) {
            if (!continued.containsKey(episode)) {
                Optional<Deficit> shared = orphans.stream()
                        .filter(deficit -> !continued.containsValue(deficit))
                        .filter(deficit -> deficit.evidence().stream()
                                .anyMatch(finding -> episode.isShownBy(finding.assessmentId())))
                        .min(Comparator.comparing(Deficit::status));
                shared.ifPresent(deficit -> continued.put(episode, deficit));
            }
        }
        return continued;
    }

    private boolean lostItsOrigin(Deficit deficit) {
        return deficit.status() != Status.ANNULLED
                && episodes.stream().noneMatch(episode -> episode.isShownBy(deficit.origin()));
    }

    private static Set<UUID> dismissed(Collection<Deficit> deficits) {
        return deficits.stream()
                .filter(Deficit::dismissed)
                .flatMap(deficit -> deficit.evidence().stream())
                .map(Finding::assessmentId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Episode> episodes(Collection<Finding> findings, Set<UUID> dismissed) {
        List<Episode> episodes = new ArrayList<>();
        List<Finding> evidence = new ArrayList<>();
        for (Finding finding : findings.stream().sorted(Finding.IN_TIME).toList()) {
            if (dismissed.contains(finding.assessmentId())) {
                continue;
            }
            if (finding.deficit()) {
                evidence.add(finding);
            } else if (!evidence.isEmpty()) {
                episodes.add(new Episode(evidence, finding));
                evidence.clear();
            }
        }
        if (!evidence.isEmpty()) {
            episodes.add(new Episode(evidence, null));
        }
        return List.copyOf(episodes);
    }
}
