package org.metodika.monitoring.feedback.messaging;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.feedback.FeedbackCatalogue;
import org.metodika.contracts.feedback.FeedbackMark;
import org.metodika.contracts.feedback.FeedbackRead;
import org.metodika.contracts.feedback.FeedbackSent;
import org.metodika.contracts.feedback.FeedbackStateOfPlan;
import org.metodika.contracts.feedback.RouteFeedbackRead;
import org.metodika.contracts.feedback.RouteFeedbackSent;
import org.metodika.kit.domain.Id;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.monitoring.feedback.domain.About;
import org.metodika.monitoring.feedback.domain.Feedback;
import org.metodika.monitoring.feedback.domain.FeedbackEvent;
import org.metodika.monitoring.feedback.domain.Letter;
import org.metodika.monitoring.feedback.domain.Speaker;
import org.metodika.monitoring.ids.ProgramId;

/** Events of talks as messages of the contract; what was written stays here. */
public final class FeedbackMessages implements AggregateMessages<Feedback, FeedbackEvent> {

    @Override
    public Message<?> event(Feedback after, FeedbackEvent event, @Nullable UUID by) {
        About about = after.about();
        ProgramId program = about.program();
        return program == null
                ? ofRoute(about, Objects.requireNonNull(about.route()).value(), event, by)
                : ofProgram(about, program.value(), event, by);
    }

    private static Message<?> ofProgram(About about, UUID program, FeedbackEvent event, @Nullable UUID by) {
        String school = about.schoolId();
        UUID teacher = about.teacher().value();
        return switch (event) {
            case FeedbackEvent.Sent(var _, var letter) ->
                new Message<>(
                        FeedbackCatalogue.FEEDBACK_SENT,
                        new FeedbackSent(program, school, teacher, letter.number(), party(letter.from()), by));
            case FeedbackEvent.Read(var mark) ->
                new Message<>(
                        FeedbackCatalogue.FEEDBACK_READ,
                        new FeedbackRead(program, school, teacher, mark.number(), party(mark.reader()), by));
        };
    }

    private static Message<?> ofRoute(About about, UUID route, FeedbackEvent event, @Nullable UUID by) {
        String school = about.schoolId();
        UUID teacher = about.teacher().value();
        return switch (event) {
            case FeedbackEvent.Sent(var _, var letter) ->
                new Message<>(
                        FeedbackCatalogue.ROUTE_FEEDBACK_SENT,
                        new RouteFeedbackSent(route, school, teacher, letter.number(), party(letter.from()), by));
            case FeedbackEvent.Read(var mark) ->
                new Message<>(
                        FeedbackCatalogue.ROUTE_FEEDBACK_READ,
                        new RouteFeedbackRead(route, school, teacher, mark.number(), party(mark.reader()), by));
        };
    }

    @Override
    public Message<?> state(Feedback feedback) {
        About about = feedback.about();
        Letter last = feedback.last();
        return new Message<>(
                FeedbackCatalogue.FEEDBACK_STATE_OF_PLAN,
                new FeedbackStateOfPlan(
                        id(about.program()),
                        id(about.route()),
                        about.schoolId(),
                        about.teacher().value(),
                        feedback.letters().size(),
                        last.at(),
                        party(last.from()),
                        id(last.from().person()),
                        feedback.marks().stream()
                                .map(mark -> new FeedbackMark(
                                        party(mark.reader()), id(mark.reader().person()), mark.number()))
                                .toList()));
    }

    private static String party(Speaker speaker) {
        return speaker.party().name();
    }

    private static @Nullable UUID id(@Nullable Id id) {
        return id == null ? null : id.value();
    }
}
