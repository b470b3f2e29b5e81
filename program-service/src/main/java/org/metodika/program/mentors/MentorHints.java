package org.metodika.program.mentors;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.problem.ProblemTexts;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Versioned;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** What speaks against a mentor whom a passport or a route names; a recommendation that refuses nothing (C06). */
public final class MentorHints {

    private final AggregateStore<Mentor, MentorEvent> store;
    private final Directory directory;
    private final ProblemTexts texts;

    public MentorHints(AggregateStore<Mentor, MentorEvent> store, Directory directory, MessageSource messages) {
        this.store = store;
        this.directory = directory;
        this.texts = new ProblemTexts(messages);
    }

    /**
     * One recommendation.
     *
     * @param code mentor-not-in-pool or mentor-attestation-expired
     * @param personId the mentor concerned
     * @param text in the language of the request
     */
    public record MentorHint(String code, UUID personId, String text) {}

    /** What speaks today against these people as mentors of the school, in one look; empty where nothing does. */
    public List<MentorHint> of(String schoolId, Collection<UUID> mentors) {
        if (mentors.isEmpty()) {
            return List.of();
        }
        LocalDate today = directory.today(schoolId);
        Map<UUID, Mentor> pool = store
                .findAll(mentors.stream().map(UUID::toString).toList())
                .stream()
                .map(Versioned::state)
                .filter(mentor -> mentor.schoolId().equals(schoolId) && mentor.inPoolOn(today))
                .collect(Collectors.toMap(Mentor::id, Function.identity()));
        return mentors.stream()
                .distinct()
                .flatMap(person -> hint(person, pool.get(person), today))
                .toList();
    }

    private Stream<MentorHint> hint(UUID person, @Nullable Mentor mentor, LocalDate today) {
        if (mentor == null) {
            return Stream.of(hint(person, "mentor-not-in-pool"));
        }
        LocalDate validUntil = mentor.facts().ground().validUntil();
        return validUntil != null && validUntil.isBefore(today)
                ? Stream.of(hint(person, "mentor-attestation-expired", validUntil))
                : Stream.empty();
    }

    private MentorHint hint(UUID person, String code, Object... arguments) {
        return new MentorHint(code, person, texts.flaw(Flaw.at("", code, arguments), LocaleContextHolder.getLocale()));
    }
}
