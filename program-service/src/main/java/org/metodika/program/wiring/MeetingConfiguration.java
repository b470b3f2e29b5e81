package org.metodika.program.wiring;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.projection.Follower;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.StateCodec;
import org.metodika.program.claims.Claims;
import org.metodika.program.meetinglist.MeetingBook;
import org.metodika.program.meetings.application.Discussed;
import org.metodika.program.meetings.application.Meetings;
import org.metodika.program.meetings.domain.Meeting;
import org.metodika.program.meetings.domain.MeetingEvent;
import org.metodika.program.meetings.domain.MeetingStatus;
import org.metodika.program.meetings.messaging.MeetingMessages;
import org.metodika.program.personified.domain.Program;
import org.metodika.program.personified.domain.ProgramEvent;
import org.metodika.program.schoolprogramme.domain.ProgrammeEvent;
import org.metodika.program.schoolprogramme.domain.SchoolProgramme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Meetings: the aggregate, the numbers of its minutes, its list. */
@Configuration(proxyBeanMethods = false)
class MeetingConfiguration {

    @Bean
    AggregateStore<Meeting, MeetingEvent> meetingStore(AggregateStores stores) {
        StateCodec<Meeting> codec = StateCodec.of(Meeting.class)
                .sealed(
                        MeetingStatus.class,
                        Map.of(
                                "recorded", MeetingStatus.Recorded.class,
                                "signed", MeetingStatus.Signed.class,
                                "annulled", MeetingStatus.Annulled.class))
                .build();
        return stores.open(AggregateType.<Meeting, MeetingEvent>named("meeting", codec)
                .in("meetings")
                .startedBy(Meeting::startedBy)
                .evolvedBy(Meeting::evolve)
                .ofSchool(Meeting::schoolId)
                .publishing(new MeetingMessages())
                .build());
    }

    @Bean
    Claims protocolNumbers(MongoOperations mongo, Clock clock) {
        return new Claims(mongo.getCollection("protocol_numbers"), clock);
    }

    @Bean
    Discussed discussed(
            AggregateStore<Program, ProgramEvent> programStore,
            AggregateStore<SchoolProgramme, ProgrammeEvent> schoolProgrammeStore) {
        return new Discussed() {
            @Override
            public boolean schoolProgramme(UUID id, String schoolId) {
                return schoolProgrammeStore
                        .find(id.toString())
                        .filter(programme -> programme.state().schoolId().equals(schoolId))
                        .isPresent();
            }

            @Override
            public Set<UUID> programs(Collection<UUID> ids, String schoolId) {
                return ids.stream()
                        .filter(id -> programStore
                                .find(id.toString())
                                .filter(program -> program.state().schoolId().equals(schoolId))
                                .isPresent())
                        .collect(Collectors.toUnmodifiableSet());
            }
        };
    }

    @Bean
    Meetings meetings(
            AggregateStore<Meeting, MeetingEvent> meetingStore,
            Claims protocolNumbers,
            Access access,
            Directory directory,
            Discussed discussed) {
        return new Meetings(meetingStore, protocolNumbers, access, directory, discussed);
    }

    @Bean
    MeetingBook meetingBook(MongoOperations mongo, Access access) {
        return new MeetingBook(mongo, access);
    }

    @Bean
    Follower meetingRowsFollower(MongoOperations mongo, ContractJson json) {
        return MeetingBook.projection(mongo, json);
    }
}
