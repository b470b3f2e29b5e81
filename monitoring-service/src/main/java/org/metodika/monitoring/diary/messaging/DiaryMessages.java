package org.metodika.monitoring.diary.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.diary.DiaryAddition;
import org.metodika.contracts.diary.DiaryCatalogue;
import org.metodika.contracts.diary.DiaryEntryChanged;
import org.metodika.contracts.diary.DiaryEntryNoted;
import org.metodika.contracts.diary.DiaryEntryStateOfPlan;
import org.metodika.contracts.diary.DiaryEntrySupplemented;
import org.metodika.contracts.diary.DiaryEntryWritten;
import org.metodika.contracts.diary.RouteEntryChanged;
import org.metodika.contracts.diary.RouteEntryNoted;
import org.metodika.contracts.diary.RouteEntrySupplemented;
import org.metodika.contracts.diary.RouteEntryWritten;
import org.metodika.kit.domain.Id;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.monitoring.diary.domain.Addition;
import org.metodika.monitoring.diary.domain.Content;
import org.metodika.monitoring.diary.domain.DiaryEntry;
import org.metodika.monitoring.diary.domain.DiaryEvent;
import org.metodika.monitoring.diary.domain.Heading;
import org.metodika.monitoring.ids.ProgramId;

/** Events of diaries as messages of the contract; events carry no words, the state does. */
public final class DiaryMessages implements AggregateMessages<DiaryEntry, DiaryEvent> {

    @Override
    public Message<?> event(DiaryEntry after, DiaryEvent event, @Nullable UUID by) {
        ProgramId program = after.heading().program();
        return program == null
                ? ofRoute(after, route(after.heading()), event, by)
                : ofProgram(after, program.value(), event, by);
    }

    private static Message<?> ofProgram(DiaryEntry entry, UUID program, DiaryEvent event, @Nullable UUID by) {
        UUID id = entry.heading().id().value();
        String school = entry.heading().schoolId();
        UUID teacher = entry.heading().teacher().value();
        LocalDate day = entry.content().day();
        return switch (event) {
            case DiaryEvent.Written _ ->
                new Message<>(
                        DiaryCatalogue.DIARY_ENTRY_WRITTEN,
                        new DiaryEntryWritten(id, program, school, teacher, day, by));
            case DiaryEvent.Changed _ ->
                new Message<>(
                        DiaryCatalogue.DIARY_ENTRY_CHANGED,
                        new DiaryEntryChanged(id, program, school, teacher, day, by));
            case DiaryEvent.Supplemented _ ->
                new Message<>(
                        DiaryCatalogue.DIARY_ENTRY_SUPPLEMENTED,
                        new DiaryEntrySupplemented(id, program, school, teacher, day, by));
            case DiaryEvent.Noted _ ->
                new Message<>(
                        DiaryCatalogue.DIARY_ENTRY_NOTED, new DiaryEntryNoted(id, program, school, teacher, day, by));
        };
    }

    private static Message<?> ofRoute(DiaryEntry entry, UUID route, DiaryEvent event, @Nullable UUID by) {
        UUID id = entry.heading().id().value();
        String school = entry.heading().schoolId();
        UUID teacher = entry.heading().teacher().value();
        LocalDate day = entry.content().day();
        return switch (event) {
            case DiaryEvent.Written _ ->
                new Message<>(
                        DiaryCatalogue.ROUTE_ENTRY_WRITTEN, new RouteEntryWritten(id, route, school, teacher, day, by));
            case DiaryEvent.Changed _ ->
                new Message<>(
                        DiaryCatalogue.ROUTE_ENTRY_CHANGED, new RouteEntryChanged(id, route, school, teacher, day, by));
            case DiaryEvent.Supplemented _ ->
                new Message<>(
                        DiaryCatalogue.ROUTE_ENTRY_SUPPLEMENTED,
                        new RouteEntrySupplemented(id, route, school, teacher, day, by));
            case DiaryEvent.Noted _ ->
                new Message<>(
                        DiaryCatalogue.ROUTE_ENTRY_NOTED, new RouteEntryNoted(id, route, school, teacher, day, by));
        };
    }

    @Override
    public Message<?> state(DiaryEntry entry) {
        Heading heading = entry.heading();
        Content content = entry.content();
        return new Message<>(
                DiaryCatalogue.DIARY_ENTRY_STATE_OF_PLAN,
                new DiaryEntryStateOfPlan(
                        heading.id().value(),
                        id(heading.program()),
                        id(heading.route()),
                        heading.schoolId(),
                        heading.teacher().value(),
                        content.day(),
                        heading.writtenAt(),
                        content.done(),
                        content.worked(),
                        content.failed(),
                        content.next(),
                        additions(entry.additions()),
                        additions(entry.notes())));
    }

    private static UUID route(Heading heading) {
        return Objects.requireNonNull(heading.route()).value();
    }

    private static List<DiaryAddition> additions(List<Addition> additions) {
        return additions.stream()
                .map(addition -> new DiaryAddition(addition.text(), addition.at(), id(addition.by())))
                .toList();
    }

    private static @Nullable UUID id(@Nullable Id id) {
        return id == null ? null : id.value();
    }
}
