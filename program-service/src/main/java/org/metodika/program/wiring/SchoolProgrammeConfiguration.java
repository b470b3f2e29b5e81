package org.metodika.program.wiring;

import java.util.Map;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.projection.Follower;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.StateCodec;
import org.metodika.program.meetings.application.Meetings;
import org.metodika.program.personified.application.ChosenForms;
import org.metodika.program.roster.Roster;
import org.metodika.program.schoolprogramme.application.ProgrammeRun;
import org.metodika.program.schoolprogramme.application.SchoolProgrammes;
import org.metodika.program.schoolprogramme.domain.ProgrammeEvent;
import org.metodika.program.schoolprogramme.domain.ProgrammeStatus;
import org.metodika.program.schoolprogramme.domain.SchoolProgramme;
import org.metodika.program.schoolprogramme.domain.StageStatus;
import org.metodika.program.schoolprogramme.domain.TaskStatus;
import org.metodika.program.schoolprogramme.messaging.ProgrammeMessages;
import org.metodika.program.schoolprogrammelist.FormsOfRunningProgrammes;
import org.metodika.program.schoolprogrammelist.SchoolProgrammeBook;
import org.metodika.program.templates.Templates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** School programmes: the aggregate, what happens while they run, their list. */
@Configuration(proxyBeanMethods = false)
class SchoolProgrammeConfiguration {

    @Bean
    AggregateStore<SchoolProgramme, ProgrammeEvent> schoolProgrammeStore(AggregateStores stores) {
        StateCodec<SchoolProgramme> codec = StateCodec.of(SchoolProgramme.class)
                .sealed(
                        ProgrammeStatus.class,
                        Map.of(
                                "draft", ProgrammeStatus.Draft.class,
                                "approved", ProgrammeStatus.Approved.class,
                                "withdrawn", ProgrammeStatus.Withdrawn.class))
                .sealed(
                        StageStatus.class,
                        Map.of(
                                "planned", StageStatus.Planned.class,
                                "open", StageStatus.Open.class,
                                "closed", StageStatus.Closed.class))
                .sealed(
                        TaskStatus.class,
                        Map.of(
                                "planned", TaskStatus.Planned.class,
                                "done", TaskStatus.Done.class,
                                "waived", TaskStatus.Waived.class))
                .build();
        return stores.open(AggregateType.<SchoolProgramme, ProgrammeEvent>named("school-programme", codec)
                .in("school_programmes")
                .startedBy(SchoolProgramme::startedBy)
                .evolvedBy(SchoolProgramme::evolve)
                .ofSchool(SchoolProgramme::schoolId)
                .publishing(new ProgrammeMessages())
                .build());
    }

    @Bean
    SchoolProgrammes schoolProgrammes(
            AggregateStore<SchoolProgramme, ProgrammeEvent> schoolProgrammeStore,
            Access access,
            Directory directory,
            Roster roster,
            Meetings meetings,
            Templates templates) {
        return new SchoolProgrammes(schoolProgrammeStore, access, directory, roster, meetings, templates);
    }

    @Bean
    ProgrammeRun programmeRun(SchoolProgrammes schoolProgrammes) {
        return new ProgrammeRun(schoolProgrammes);
    }

    @Bean
    SchoolProgrammeBook schoolProgrammeBook(MongoOperations mongo, Access access) {
        return new SchoolProgrammeBook(mongo, access);
    }

    @Bean
    ChosenForms chosenForms(SchoolProgrammeBook schoolProgrammeBook, SchoolProgrammes schoolProgrammes) {
        return new FormsOfRunningProgrammes(schoolProgrammeBook, schoolProgrammes);
    }

    @Bean
    Follower schoolProgrammeRowsFollower(MongoOperations mongo, ContractJson json) {
        return SchoolProgrammeBook.projection(mongo, json);
    }
}
