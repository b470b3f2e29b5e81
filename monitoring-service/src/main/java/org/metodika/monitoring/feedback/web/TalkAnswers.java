package org.metodika.monitoring.feedback.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.domain.Id;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.monitoring.access.PlanScope;
import org.metodika.monitoring.feedback.application.Talks;
import org.metodika.monitoring.feedback.domain.Feedback;
import org.metodika.monitoring.feedback.domain.Letter;
import org.metodika.monitoring.feedback.domain.Party;
import org.metodika.monitoring.feedback.domain.Speaker;
import org.metodika.monitoring.feedback.web.TalkViews.LetterView;
import org.metodika.monitoring.feedback.web.TalkViews.ListedTalk;
import org.metodika.monitoring.feedback.web.TalkViews.ReaderView;
import org.metodika.monitoring.feedback.web.TalkViews.TalkView;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.monitoring.journalrows.TalkRow;
import org.metodika.monitoring.journalrows.TalkRows;
import org.springframework.stereotype.Component;

/** Talks as answers: with the names of people, and with what the caller has not read. */
@Component
final class TalkAnswers {

    private final Talks talks;
    private final TalkRows rows;
    private final Directory directory;

    TalkAnswers(Talks talks, TalkRows rows, Directory directory) {
        this.talks = talks;
        this.rows = rows;
        this.directory = directory;
    }

    Page<ListedTalk> page(@Nullable String school, PageRequest page, Actor actor) {
        PlanScope scope = talks.toTalk(actor);
        Page<TalkRow> found = rows.page(school, scope, page);
        Map<UUID, String> names = directory.names(found.items().stream()
                .flatMap(row -> Stream.concat(Stream.of(row.teacherId()), Stream.ofNullable(row.lastBy())))
                .collect(Collectors.toSet()));
        return found.map(row -> listed(row, names, Talks.speaker(scope, row.teacherId(), actor)));
    }

    TalkView view(Feedback talk, PageRequest page, Actor actor) {
        UUID teacher = talk.about().teacher().value();
        int read = talk.readBy(Talks.speaker(talks.toTalk(actor), teacher, actor));
        Page<Letter> letters = letters(talk, page);
        Map<UUID, String> names = names(talk, letters.items());
        return new TalkView(
                value(talk.about().program()),
                value(talk.about().route()),
                talk.about().schoolId(),
                teacher,
                names.get(teacher),
                talk.letters().size(),
                talk.letters().size() - read,
                talk.marks().stream()
                        .map(mark -> new ReaderView(
                                mark.reader().party(), id(mark.reader()), name(mark.reader(), names), mark.number()))
                        .toList(),
                letters.items().stream()
                        .map(letter -> new LetterView(
                                letter.number(),
                                letter.from().party(),
                                id(letter.from()),
                                name(letter.from(), names),
                                letter.at(),
                                letter.text()))
                        .toList(),
                letters.next());
    }

    private static Page<Letter> letters(Feedback talk, PageRequest page) {
        int after = after(talk, page);
        return Page.of(
                talk.letters().stream().skip(after).limit(page.fetch()).toList(),
                page,
                letter -> Integer.toString(letter.number()));
    }

    private static int after(Feedback talk, PageRequest page) {
        String cursor = page.after();
        if (cursor == null) {
            return 0;
        }
        try {
            int number = Integer.parseInt(cursor);
            if (number > 0 && number <= talk.letters().size()) {
                return number;
            }
        } catch (NumberFormatException unreadable) {
            throw page.badCursor();
        }
        throw page.badCursor();
    }

    private Map<UUID, String> names(Feedback talk, List<Letter> letters) {
        return directory.names(Stream.of(
                        Stream.of(talk.about().teacher()),
                        letters.stream()
                                .flatMap(letter ->
                                        Stream.ofNullable(letter.from().person())),
                        talk.marks().stream()
                                .flatMap(mark -> Stream.ofNullable(mark.reader().person())))
                .flatMap(people -> people)
                .map(StaffId::value)
                .collect(Collectors.toSet()));
    }

    private static ListedTalk listed(TalkRow row, Map<UUID, String> names, Speaker caller) {
        UUID author = row.lastBy();
        return new ListedTalk(
                row.programId(),
                row.routeId(),
                row.schoolId(),
                row.teacherId(),
                names.get(row.teacherId()),
                row.messages(),
                row.unreadBy(caller.party().name(), id(caller)),
                row.lastAt(),
                Party.valueOf(row.lastParty()),
                author,
                author == null ? null : names.get(author));
    }

    private static @Nullable UUID id(Speaker speaker) {
        return value(speaker.person());
    }

    private static @Nullable UUID value(@Nullable Id id) {
        return id == null ? null : id.value();
    }

    private static @Nullable String name(Speaker speaker, Map<UUID, String> names) {
        StaffId person = speaker.person();
        return person == null ? null : names.get(person.value());
    }
}
