package org.metodika.monitoring.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.monitoring.access.MonitoringAction;
import org.metodika.monitoring.contacts.Contact;
import org.metodika.monitoring.contacts.Contacts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The inbox: what one was told, whatever went out by mail. */
@RestController
@RequestMapping("/api/monitoring/notices")
@Tag(name = "Notices", description = "Уведомления: напоминания о сроках, просрочки, возвраты на доработку")
final class NoticeController {

    private final Notices notices;
    private final NoticeTexts texts;
    private final Contacts contacts;
    private final Directory directory;
    private final Access access;

    NoticeController(Notices notices, NoticeTexts texts, Contacts contacts, Directory directory, Access access) {
        this.notices = notices;
        this.texts = texts;
        this.contacts = contacts;
        this.directory = directory;
        this.access = access;
    }

    /**
     * A notice in the language of the request.
     *
     * @param subjectId checkpoint, duty, control or program it is about
     * @param teacherName whom it is about, where that is somebody else
     * @param mail how it goes out by mail; absent where it doesn't
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NoticeView(
            UUID id,
            NoticeKind kind,
            String title,
            String text,
            Instant at,
            UUID subjectId,
            @Nullable UUID programId,
            @Nullable UUID teacherId,
            @Nullable String teacherName,
            @Nullable LocalDate due,
            boolean read,
            @Nullable MailView mail) {}

    /** @param reason why it could not be sent, as a code */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MailView(
            Way way,
            Mailing.State state,
            @Nullable Instant sentAt,
            @Nullable String reason) {

        static @Nullable MailView of(@Nullable Mailing mailing) {
            return mailing == null
                    ? null
                    : new MailView(mailing.way(), mailing.state(), mailing.sentAt(), mailing.reason());
        }
    }

    record Unread(long unread) {}

    /** @param name absent while the directory doesn't know the person */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WithoutAddress(UUID id, @Nullable String name) {}

    @GetMapping
    @Operation(summary = "The own notices, newest first")
    Page<NoticeView> list(
            @Parameter(description = "Only those that are not read yet") @RequestParam(defaultValue = "false")
                    boolean unread,
            PageRequest page,
            Actor actor) {
        Page<Notice> found = notices.page(reader(access, actor), unread, page);
        Map<UUID, String> names = directory.names(found.items().stream()
                .flatMap(notice -> Stream.ofNullable(notice.teacherId()))
                .collect(Collectors.toSet()));
        Locale locale = LocaleContextHolder.getLocale();
        return found.map(notice -> {
            UUID teacher = notice.teacherId();
            return new NoticeView(
                    notice.id(),
                    notice.kind(),
                    texts.title(notice.kind(), locale),
                    texts.text(notice, locale),
                    notice.at(),
                    notice.subjectId(),
                    notice.programId(),
                    teacher,
                    teacher == null ? null : names.get(teacher),
                    notice.due(),
                    notice.readAt() != null,
                    MailView.of(notice.mailing()));
        });
    }

    @GetMapping("/unread")
    @Operation(summary = "How many of the own notices are not read yet")
    Unread unread(Actor actor) {
        return new Unread(notices.unread(reader(access, actor)));
    }

    @PostMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Marks one of the own notices as read; again with no further effect")
    void read(@PathVariable UUID id, Actor actor) {
        if (!notices.read(id, reader(access, actor))) {
            throw Problems.notFound();
        }
    }

    @PostMapping("/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Marks the own notices as read that had come by a moment, e.g. that of the newest one shown")
    void readAll(@RequestParam Instant upTo, Actor actor) {
        notices.readAll(reader(access, actor), upTo);
    }

    @GetMapping("/without-address")
    @Operation(summary = "People of the own school whom no mail reaches: the staff list has no address of theirs")
    Page<WithoutAddress> withoutAddress(PageRequest page, Actor actor) {
        String school = Objects.requireNonNull(
                access.reach(actor, MonitoringAction.SEE_MISSING_ADDRESSES).schoolId(), "reaches one school");
        Page<Contact> found = contacts.missing(school, directory.today(school), page);
        Map<UUID, String> names =
                directory.names(found.items().stream().map(Contact::id).toList());
        return found.map(each -> new WithoutAddress(each.id(), names.get(each.id())));
    }

    /** Who reads: a person whom the token names. */
    static UUID reader(Access access, Actor actor) {
        access.reach(actor, MonitoringAction.READ_NOTICES);
        UUID self = actor.staffId();
        if (self == null) {
            throw Problems.actionNotAllowed();
        }
        return self;
    }
}
