package org.metodika.program.supports.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Role;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.Responses;
import org.metodika.program.mentors.MentorHints;
import org.metodika.program.supports.domain.Support;
import org.metodika.program.supports.domain.SupportStatus;
import org.springframework.http.ResponseEntity;

/** Answers with a support and the names of its people. */
public final class SupportAnswers {

    private static final String ONE = "/api/supports/{supportId}";

    /** Who leads supports by office; of everybody else the pool is asked. */
    private static final List<Role> SPECIALISTS =
            List.of(Role.SCHOOL_HEAD, Role.DEPUTY_HEAD, Role.ASSOCIATION_HEAD, Role.TUTOR, Role.PSYCHOLOGIST);

    private final Directory directory;
    private final MentorHints hints;

    public SupportAnswers(Directory directory, MentorHints hints) {
        this.directory = directory;
        this.hints = hints;
    }

    ResponseEntity<SupportView> created(Outcome<Support> outcome) {
        Versioned<Support> support = outcome.orProblem();
        return Responses.created(support, view(support.state()), ONE, support.id());
    }

    ResponseEntity<SupportView> ok(Outcome<Support> outcome) {
        return ok(outcome.orProblem());
    }

    ResponseEntity<SupportView> ok(Versioned<Support> support) {
        return Responses.ok(support, view(support.state()));
    }

    /** Refuses a change that doesn't say which version it is of. */
    static void demandVersion(Change change) {
        if (change.ifVersion() == null) {
            throw Problems.malformed(Flaw.at("header:If-Match", "not-null"));
        }
    }

    private SupportView view(Support support) {
        Set<UUID> named = new HashSet<>(support.passport().people());
        named.add(support.teacher());
        Map<UUID, KnownPerson> people = directory.people(named);
        Map<UUID, String> names =
                people.values().stream().collect(Collectors.toUnmodifiableMap(KnownPerson::id, KnownPerson::fullName));
        return SupportView.of(
                support, names, underWay(support) ? hints.of(support.schoolId(), mentors(support, people)) : List.of());
    }

    private static boolean underWay(Support support) {
        return support.status() instanceof SupportStatus.Open;
    }

    private static List<UUID> mentors(Support support, Map<UUID, KnownPerson> people) {
        return support.passport().people().stream()
                .map(people::get)
                .flatMap(Stream::ofNullable)
                .filter(person -> SPECIALISTS.stream().noneMatch(person::is))
                .map(KnownPerson::id)
                .toList();
    }
}
