package org.metodika.monitoring.consultationrequest.web;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.export.CodeWords;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.metodika.monitoring.consultationrequest.application.ConsultationRequests;
import org.metodika.monitoring.consultationrequest.domain.Addressee;
import org.metodika.monitoring.consultationrequest.domain.Status;
import org.metodika.monitoring.consultationrequestrows.ConsultationRequestRow;
import org.metodika.monitoring.daylist.DayFilter;
import org.metodika.monitoring.daylist.DayList;
import org.springframework.context.MessageSource;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Lists of requests with the names of people. */
@Component
final class RequestList {

    private final DayList<ConsultationRequestRow> rows;
    private final ConsultationRequests requests;
    private final Directory directory;
    private final CodeWords words;

    RequestList(
            DayList<ConsultationRequestRow> rows,
            ConsultationRequests requests,
            Directory directory,
            MessageSource messages) {
        this.rows = rows;
        this.requests = requests;
        this.directory = directory;
        this.words = new CodeWords(messages);
    }

    Page<ListedRequest> page(RequestQuery query, PageRequest page, Actor actor) {
        Page<ConsultationRequestRow> found = rows.page(wanted(query, actor), page);
        return new Page<>(dressed(found.items()), found.next());
    }

    /** The list as people print it, all of it. */
    Export<ListedRequest> table(RequestQuery query, Actor actor) {
        return Table.<ListedRequest>named("consultation-requests")
                .column("table.consultation-request.school", ListedRequest::schoolId)
                .column("table.consultation-request.asker", ListedRequest::askerName)
                .column(
                        "table.consultation-request.addressee",
                        row -> words.of("addressee", row.addressee().name()))
                .column("table.consultation-request.person", ListedRequest::addresseeName)
                .column("table.consultation-request.topic", ListedRequest::topic)
                .column(
                        "table.consultation-request.status",
                        row -> words.of(
                                "consultation-request-status", row.status().name()))
                .column("table.consultation-request.asked-on", ListedRequest::askedOn)
                .column("table.consultation-request.open-since", ListedRequest::openSince)
                .column("table.consultation-request.answer-by", ListedRequest::answerBy)
                .column("table.consultation-request.overdue-since", ListedRequest::overdueSince)
                .column("table.consultation-request.taker", ListedRequest::takerName)
                .column("table.consultation-request.agreed-on", ListedRequest::agreedOn)
                .column("table.consultation-request.id", ListedRequest::id)
                .of(rows.pages(wanted(query, actor)).flatMap(page -> dressed(page.items()).stream()));
    }

    private List<Criteria> wanted(RequestQuery query, Actor actor) {
        DayFilter wanted = DayFilter.within(requests.toSee(actor).within())
                .equal("schoolId", query.school())
                .equal("askerId", query.asker())
                .equal("addresseeId", query.person())
                .equal("addressee", query.addressee())
                .equal("status", query.status())
                .equal("waits", query.waiting());
        if (Boolean.TRUE.equals(query.overdue())) {
            wanted.and(where("waits").is(true)).and(rows.dayIsOver());
        }
        return wanted.conditions();
    }

    private List<ListedRequest> dressed(List<ConsultationRequestRow> found) {
        Map<UUID, String> names = directory.names(found.stream()
                .flatMap(row -> Stream.of(
                                Stream.of(row.askerId()),
                                Stream.ofNullable(row.addresseeId()),
                                Stream.ofNullable(row.helperId()))
                        .flatMap(people -> people))
                .collect(Collectors.toSet()));
        Map<String, LocalDate> today = new HashMap<>();
        return found.stream()
                .map(row -> listed(row, names, today.computeIfAbsent(row.schoolId(), directory::today)))
                .toList();
    }

    private static ListedRequest listed(ConsultationRequestRow row, Map<UUID, String> names, LocalDate today) {
        return new ListedRequest(
                row.id(),
                row.schoolId(),
                row.askerId(),
                names.get(row.askerId()),
                Addressee.valueOf(row.addressee()),
                row.addresseeId(),
                name(row.addresseeId(), names),
                row.topic(),
                Status.valueOf(row.status()),
                row.askedOn(),
                row.openSince(),
                row.waits() ? row.date() : null,
                row.overdueSince(today),
                row.helperId(),
                name(row.helperId(), names),
                row.agreedOn(),
                row.replies(),
                row.consultations());
    }

    private static @Nullable String name(@Nullable UUID person, Map<UUID, String> names) {
        return person == null ? null : names.get(person);
    }
}
