package org.metodika.monitoring.diary.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Id;
import org.metodika.monitoring.diary.domain.Addition;
import org.metodika.monitoring.diary.domain.Content;
import org.metodika.monitoring.diary.domain.DiaryEntry;
import org.metodika.monitoring.diary.domain.DiaryEntryId;
import org.metodika.monitoring.diary.domain.Heading;
import org.metodika.monitoring.ids.StaffId;

/**
 * An entry of the diary of a program or of a route; names are absent while the directory doesn't know the people.
 *
 * @param changeableUntil until then the author may change it, afterwards add to it
 * @param additions what the author added later, oldest first
 * @param notes what those who accompany the teacher wrote, oldest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DiaryView(
        DiaryEntryId id,
        @Nullable UUID programId,
        @Nullable UUID routeId,
        String schoolId,
        UUID teacherId,
        @Nullable String teacherName,
        LocalDate day,
        String done,
        @Nullable String worked,
        @Nullable String failed,
        @Nullable String next,
        Instant writtenAt,
        Instant changeableUntil,
        List<AdditionView> additions,
        List<AdditionView> notes) {

    /** What was added, by whom. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AdditionView(
            String text,
            Instant at,
            @Nullable UUID authorId,
            @Nullable String authorName) {

        static AdditionView of(Addition addition, Map<UUID, String> names) {
            StaffId by = addition.by();
            return new AdditionView(
                    addition.text(),
                    addition.at(),
                    by == null ? null : by.value(),
                    by == null ? null : names.get(by.value()));
        }
    }

    static DiaryView of(DiaryEntry entry, Map<UUID, String> names) {
        Heading heading = entry.heading();
        Content content = entry.content();
        return new DiaryView(
                heading.id(),
                value(heading.program()),
                value(heading.route()),
                heading.schoolId(),
                heading.teacher().value(),
                names.get(heading.teacher().value()),
                content.day(),
                content.done(),
                content.worked(),
                content.failed(),
                content.next(),
                heading.writtenAt(),
                entry.changeableUntil(),
                entry.additions().stream()
                        .map(addition -> AdditionView.of(addition, names))
                        .toList(),
                entry.notes().stream().map(note -> AdditionView.of(note, names)).toList());
    }

    private static @Nullable UUID value(@Nullable Id id) {
        return id == null ? null : id.value();
    }

    /** Everybody who is named in it. */
    static Set<UUID> people(DiaryEntry entry) {
        return Stream.concat(
                        Stream.of(entry.heading().teacher()),
                        Stream.concat(entry.additions().stream(), entry.notes().stream())
                                .flatMap(addition -> Stream.ofNullable(addition.by())))
                .map(StaffId::value)
                .collect(Collectors.toSet());
    }
}
