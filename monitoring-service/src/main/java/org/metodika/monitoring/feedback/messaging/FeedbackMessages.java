package org.metodika.monitoring.feedback.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.feedback.FeedbackCatalogue;
import org.metodika.contracts.feedback.FeedbackMark;
import org.metodika.contracts.feedback.FeedbackRead;
import org.metodika.contracts.feedback.FeedbackSent;
import org.metodika.contracts.feedback.FeedbackState;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.monitoring.feedback.domain.About;
import org.metodika.monitoring.feedback.domain.Feedback;
import org.metodika.monitoring.feedback.domain.FeedbackEvent;
import org.metodika.monitoring.feedback.domain.Letter;
import org.metodika.monitoring.feedback.domain.Speaker;
import org.metodika.monitoring.ids.StaffId;

/** Events of talks as messages of the contract; what was written stays here. */
public final class FeedbackMessages implements AggregateMessages<Feedback, FeedbackEvent> {

    @Override
    public Message<?> event(Feedback after, FeedbackEvent event, @Nullable UUID by) {
        About about = after.about();
        UUID program = about.program().value();
        String school = about.schoolId();
        UUID teacher = about.teacher().value();
        return switch (event) {
            case FeedbackEvent.Sent(var _, var letter) ->
                new Message<>(
                        FeedbackCatalogue.FEEDBACK_SENT,
                        new FeedbackSent(
                                program,
                                school,
                                teacher,
                                letter.number(),
                                letter.from().party().name(),
                                by));
            case FeedbackEvent.Read(var mark) ->
                new Message<>(
                        FeedbackCatalogue.FEEDBACK_READ,
                        new FeedbackRead(
                                program,
                                school,
                                teacher,
                                mark.number(),
                                mark.reader().party().name(),
                                by));
        };
    }

    @Override
    public Message<?> state(Feedback feedback) {
        About about = feedback.about();
        Letter last = feedback.last();
        return new Message<>(
                FeedbackCatalogue.FEEDBACK_STATE,
                new FeedbackState(
                        about.program().value(),
                        about.schoolId(),
                        about.teacher().value(),
                        feedback.letters().size(),
                        last.at(),
                        last.from().party().name(),
                        id(last.from()),
                        feedback.marks().stream()
                                .map(mark -> new FeedbackMark(
                                        mark.reader().party().name(), id(mark.reader()), mark.number()))
                                .toList()));
    }

    private static @Nullable UUID id(Speaker speaker) {
        StaffId person = speaker.person();
        return person == null ? null : person.value();
    }
}
