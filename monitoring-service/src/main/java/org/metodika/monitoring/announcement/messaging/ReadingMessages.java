package org.metodika.monitoring.announcement.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.announcement.AnnouncementAcknowledged;
import org.metodika.contracts.announcement.AnnouncementCatalogue;
import org.metodika.contracts.announcement.AnnouncementRead;
import org.metodika.contracts.announcement.AnnouncementReadingState;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.monitoring.announcement.domain.Reading;

/** Who read what, as messages of the contract. */
public final class ReadingMessages implements AggregateMessages<Reading, Reading.Event> {

    @Override
    public Message<?> event(Reading after, Reading.Event event, @Nullable UUID by) {
        UUID id = after.announcement().value();
        UUID person = after.person().value();
        return switch (event) {
            case Reading.Event.Read read ->
                new Message<>(
                        AnnouncementCatalogue.ANNOUNCEMENT_READ,
                        new AnnouncementRead(id, after.schoolId(), person, read.on()));
            case Reading.Event.Acknowledged(var on) ->
                new Message<>(
                        AnnouncementCatalogue.ANNOUNCEMENT_ACKNOWLEDGED,
                        new AnnouncementAcknowledged(id, after.schoolId(), person, on));
        };
    }

    @Override
    public Message<?> state(Reading reading) {
        return new Message<>(
                AnnouncementCatalogue.ANNOUNCEMENT_READING_STATE,
                new AnnouncementReadingState(
                        reading.announcement().value(),
                        reading.schoolId(),
                        reading.person().value(),
                        reading.readOn(),
                        reading.acknowledgedOn()));
    }
}
