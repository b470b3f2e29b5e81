package org.metodika.monitoring.consultationrequest.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.consultationrequest.domain.Addressee;
import org.metodika.monitoring.consultationrequest.domain.ConsultationRequest;
import org.metodika.monitoring.consultationrequest.domain.ConsultationRequestId;
import org.metodika.monitoring.consultationrequest.domain.Helper;
import org.metodika.monitoring.consultationrequest.domain.Question;
import org.metodika.monitoring.consultationrequest.domain.Reply;
import org.metodika.monitoring.consultationrequest.domain.Standing;
import org.metodika.monitoring.consultationrequest.domain.Status;
import org.metodika.monitoring.ids.StaffId;

/**
 * A request for a consultation; names are absent while the directory doesn't know the people.
 *
 * @param openSince day of the request, or of the latest reopening
 * @param answerBy last day for an answer, or the agreed day; absent while nobody waits
 * @param overdueSince first day on which it is overdue
 * @param takenBy who has it: STAFF or CENTRE; absent while nobody has
 * @param agreedOn day of the consultation that was agreed
 * @param consultations entries of the log of consultations that came of it, oldest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RequestView(
        ConsultationRequestId id,
        String schoolId,
        UUID askerId,
        @Nullable String askerName,
        Addressee addressee,
        @Nullable UUID addresseeId,
        @Nullable String addresseeName,
        String topic,
        String question,
        List<LocalDate> wishedDays,
        LocalDate askedOn,
        LocalDate openSince,
        @Nullable LocalDate answerBy,
        @Nullable LocalDate overdueSince,
        Status status,
        @Nullable String takenBy,
        @Nullable UUID takerId,
        @Nullable String takerName,
        @Nullable LocalDate agreedOn,
        @Nullable LocalDate closedOn,
        List<ReplyView> answers,
        List<UUID> consultations) {

    /** An answer in writing; without an author for people of the centre. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReplyView(
            String text,
            LocalDate on,
            @Nullable UUID authorId,
            @Nullable String authorName) {}

    static RequestView of(ConsultationRequest request, Map<UUID, String> names, LocalDate today) {
        Question question = request.question();
        Helper helper = request.helper();
        LocalDate answerBy = request.answerBy();
        return new RequestView(
                request.id(),
                request.schoolId(),
                request.asker().value(),
                names.get(request.asker().value()),
                question.addressee(),
                id(question.person()),
                name(question.person(), names),
                question.topic(),
                question.text(),
                question.wishedDays(),
                request.askedOn(),
                request.waiting().since(),
                answerBy,
                answerBy != null && answerBy.isBefore(today) ? answerBy.plusDays(1) : null,
                request.standing().status(),
                helper == null ? null : takenBy(helper),
                helper == null ? null : id(helper.person()),
                helper == null ? null : name(helper.person(), names),
                request.standing() instanceof Standing.Agreed(var _, var day) ? day : null,
                request.standing() instanceof Standing.Closed(var on, var _) ? on : null,
                request.replies().stream()
                        .map(reply -> new ReplyView(
                                reply.text(),
                                reply.on(),
                                id(reply.by().person()),
                                name(reply.by().person(), names)))
                        .toList(),
                request.consultations());
    }

    /** Everybody who is named in it. */
    static Set<UUID> people(ConsultationRequest request) {
        Stream<Helper> helpers = Stream.concat(
                Stream.ofNullable(request.helper()), request.replies().stream().map(Reply::by));
        return Stream.of(
                        Stream.of(request.asker()),
                        Stream.ofNullable(request.question().person()),
                        helpers.flatMap(helper -> Stream.ofNullable(helper.person())))
                .flatMap(people -> people)
                .map(StaffId::value)
                .collect(Collectors.toSet());
    }

    private static String takenBy(Helper helper) {
        return helper.person() == null ? "CENTRE" : "STAFF";
    }

    private static @Nullable UUID id(@Nullable StaffId person) {
        return person == null ? null : person.value();
    }

    private static @Nullable String name(@Nullable StaffId person, Map<UUID, String> names) {
        return person == null ? null : names.get(person.value());
    }
}
