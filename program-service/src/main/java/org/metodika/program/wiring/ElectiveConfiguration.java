package org.metodika.program.wiring;

import java.time.Clock;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.files.KeptContents;
import org.metodika.kit.files.StoredFiles;
import org.metodika.kit.identity.Access;
import org.metodika.kit.projection.Follower;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.StateCodec;
import org.metodika.program.electiverows.ElectiveList;
import org.metodika.program.electives.application.ElectiveCourses;
import org.metodika.program.electives.application.ElectiveProgrammes;
import org.metodika.program.electives.application.ProgrammeSweep;
import org.metodika.program.electives.domain.ElectiveCourse;
import org.metodika.program.electives.domain.ElectiveCourseEvent;
import org.metodika.program.electives.messaging.ElectiveCourseMessages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoOperations;

/** Elective courses: the aggregate, the files of its programmes in GridFS, its list. */
@Configuration(proxyBeanMethods = false)
class ElectiveConfiguration {

    @Bean
    AggregateStore<ElectiveCourse, ElectiveCourseEvent> electiveCourseStore(AggregateStores stores) {
        return stores.open(AggregateType.<ElectiveCourse, ElectiveCourseEvent>named(
                        "elective-course", StateCodec.of(ElectiveCourse.class).build())
                .in("elective_courses")
                .startedBy(ElectiveCourse::startedBy)
                .evolvedBy(ElectiveCourse::evolve)
                .ofSchool(ElectiveCourse::schoolId)
                .publishing(new ElectiveCourseMessages())
                .build());
    }

    @Bean
    ElectiveCourses electiveCourses(
            AggregateStore<ElectiveCourse, ElectiveCourseEvent> electiveCourseStore,
            Access access,
            Directory directory) {
        return new ElectiveCourses(electiveCourseStore, access, directory);
    }

    @Bean
    ElectiveProgrammes electiveProgrammes(
            MongoDatabaseFactory databases,
            MongoOperations mongo,
            AggregateStore<ElectiveCourse, ElectiveCourseEvent> electiveCourseStore,
            Access access,
            Clock clock) {
        StoredFiles files = new StoredFiles(databases, mongo, "programme_files", "programme_uploads", clock);
        KeptContents contents = new KeptContents(
                files,
                (course, key) -> electiveCourseStore
                        .find(course.toString())
                        .filter(found -> found.state().names(key))
                        .isPresent());
        return new ElectiveProgrammes(electiveCourseStore, contents, access, clock);
    }

    @Bean
    ProgrammeSweep programmeSweep(ElectiveProgrammes electiveProgrammes, Clock clock) {
        return new ProgrammeSweep(electiveProgrammes, clock);
    }

    @Bean
    ElectiveList electiveList(MongoOperations mongo, Access access, Directory directory) {
        return new ElectiveList(mongo, access, directory);
    }

    @Bean
    Follower electiveRowsFollower(MongoOperations mongo, ContractJson json) {
        return ElectiveList.projection(mongo, json);
    }
}
