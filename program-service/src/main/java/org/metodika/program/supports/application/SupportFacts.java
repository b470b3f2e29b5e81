package org.metodika.program.supports.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.program.deficits.KnownDeficit;
import org.metodika.program.deficits.KnownDeficits;
import org.metodika.program.supports.domain.Analysis;
import org.metodika.program.supports.domain.KnownProblem;
import org.metodika.program.supports.domain.Passport;
import org.metodika.program.supports.domain.ResultRow;
import org.metodika.program.supports.domain.Support;
import org.metodika.program.supports.domain.SupportSurroundings;

/** Looks up what directory and diagnostics say at the moment of a decision. */
public final class SupportFacts {

    /** More are refused anyway, before anybody asks what they are. */
    private static final int MOST_LOOKED_UP = 200;

    private final Directory directory;
    private final KnownDeficits deficits;

    public SupportFacts(Directory directory, KnownDeficits deficits) {
        this.directory = directory;
        this.deficits = deficits;
    }

    /** Today in the time zone of the school. */
    LocalDate today(String schoolId) {
        return directory.today(schoolId);
    }

    /** Open deficits of a teacher, oldest first. */
    List<UUID> openDeficits(String schoolId, UUID teacher) {
        return deficits.openOf(schoolId, teacher).stream().map(KnownDeficit::id).toList();
    }

    /** What holds for a support as it is. */
    SupportSurroundings of(Support support) {
        return of(support, support.passport());
    }

    /** What holds for a support with this passport. */
    SupportSurroundings of(Support support, Passport passport) {
        return of(support.schoolId(), support.teacher(), passport, support.analysis());
    }

    SupportSurroundings of(String schoolId, UUID teacher, Passport passport, @Nullable Analysis analysis) {
        LocalDate today = directory.today(schoolId);
        List<UUID> named = Stream.concat(Stream.of(teacher), passport.people().stream())
                .limit(MOST_LOOKED_UP)
                .toList();
        Set<UUID> here = directory.people(named).values().stream()
                .filter(person -> person.schoolId().equals(schoolId) && person.onStaffOn(today))
                .map(KnownPerson::id)
                .collect(Collectors.toSet());
        return new SupportSurroundings(today, here, problems(schoolId, teacher, passport, analysis));
    }

    /** Deficits of this teacher that passport or table name, as diagnostics knows them. */
    Map<UUID, KnownDeficit> named(String schoolId, UUID teacher, Passport passport, @Nullable Analysis analysis) {
        List<UUID> ids = Stream.concat(
                        passport.deficits().stream(),
                        analysis == null
                                ? Stream.of()
                                : analysis.rows().stream()
                                        .map(ResultRow::deficit)
                                        .flatMap(Stream::ofNullable))
                .distinct()
                .limit(MOST_LOOKED_UP)
                .toList();
        return deficits.withIds(ids).stream()
                .filter(deficit -> deficit.schoolId().equals(schoolId)
                        && deficit.teacherId().equals(teacher))
                .collect(Collectors.toMap(KnownDeficit::id, Function.identity()));
    }

    private Map<UUID, KnownProblem> problems(
            String schoolId, UUID teacher, Passport passport, @Nullable Analysis analysis) {
        return named(schoolId, teacher, passport, analysis).values().stream()
                .collect(Collectors.toMap(KnownDeficit::id, deficit -> problem(deficit, passport)));
    }

    private static KnownProblem problem(KnownDeficit deficit, Passport passport) {
        return new KnownProblem(
                deficit.id(),
                deficit.isOpen() || deficit.isResolved(),
                ToldEffect.of(deficit, passport.decidedOn())
                        .map(ToldEffect::outcome)
                        .orElse(null));
    }
}
