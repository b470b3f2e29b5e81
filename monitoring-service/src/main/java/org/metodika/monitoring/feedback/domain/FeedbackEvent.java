package org.metodika.monitoring.feedback.domain;

/** What happens to a talk. */
public sealed interface FeedbackEvent {

    record Sent(About about, Letter letter) implements FeedbackEvent {}

    record Read(Mark mark) implements FeedbackEvent {}
}
