package org.metodika.monitoring.wiring;

import java.time.Clock;
import org.metodika.contracts.correction.CorrectionMeetingState;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.projection.Reaction;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.StateCodec;
import org.metodika.monitoring.correction.application.Meetings;
import org.metodika.monitoring.correction.domain.Meeting;
import org.metodika.monitoring.correction.domain.MeetingEvent;
import org.metodika.monitoring.correction.messaging.MeetingMessages;
import org.metodika.monitoring.correction.messaging.MeetingReaction;
import org.metodika.monitoring.correctionrows.MeetingRow;
import org.metodika.monitoring.daylist.DayList;
import org.metodika.monitoring.duty.application.Corrections;
import org.metodika.monitoring.duty.domain.Duty;
import org.metodika.monitoring.duty.domain.DutyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Meetings about the correction of the work: their store, their rows, the duties that follow. */
@Configuration(proxyBeanMethods = false)
class CorrectionConfiguration {

    @Bean
    AggregateStore<Meeting, MeetingEvent> correctionMeetingStore(AggregateStores stores) {
        return stores.open(AggregateType.<Meeting, MeetingEvent>named(
                        "correction-meeting", StateCodec.of(Meeting.class).build())
                .in("correction_meetings")
                .startedBy(Meeting::startedBy)
                .evolvedBy(Meeting::evolve)
                .ofSchool(Meeting::schoolId)
                .publishing(new MeetingMessages())
                .build());
    }

    @Bean
    Corrections corrections(AggregateStore<Duty, DutyEvent> dutyStore, Directory directory) {
        return new Corrections(dutyStore, directory);
    }

    @Bean
    Meetings correctionMeetings(
            AggregateStore<Meeting, MeetingEvent> correctionMeetingStore,
            Access access,
            Directory directory,
            Corrections corrections) {
        return new Meetings(correctionMeetingStore, access, directory, corrections);
    }

    @Bean
    Reaction correctionMeetingsFollowed(Meetings correctionMeetings, ContractJson json) {
        return MeetingReaction.of(correctionMeetings, json);
    }

    @Bean
    DayList<MeetingRow> correctionMeetingRows(MongoOperations mongo, Clock clock) {
        return new DayList<>(mongo, clock, MeetingRow.class);
    }

    @Bean
    StateProjection<CorrectionMeetingState, MeetingRow> correctionMeetingRowsKept(
            MongoOperations mongo, ContractJson json) {
        return MeetingRow.projection(mongo, json);
    }
}
