package org.metodika.monitoring.diary.domain;

/** What happens to an entry of a diary. */
public sealed interface DiaryEvent {

    record Written(Heading heading, Content content) implements DiaryEvent {}

    record Changed(Content content) implements DiaryEvent {}

    record Supplemented(Addition addition) implements DiaryEvent {}

    record Noted(Addition note) implements DiaryEvent {}
}
