package org.metodika.program.wiring;

import java.time.Clock;
import org.metodika.kit.identity.Access;
import org.metodika.kit.projection.Follower;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.StateCodec;
import org.metodika.program.claims.Claims;
import org.metodika.program.importrows.ImportRows;
import org.metodika.program.imports.application.ImportWorker;
import org.metodika.program.imports.application.Imports;
import org.metodika.program.imports.application.RowApplier;
import org.metodika.program.imports.domain.Import;
import org.metodika.program.imports.domain.ImportEvent;
import org.metodika.program.imports.messaging.ImportMessages;
import org.metodika.program.offerlist.CatalogueRows;
import org.metodika.program.offers.application.OfferCatalogue;
import org.metodika.program.overview.ProgramOverview;
import org.metodika.program.personified.application.PaperPrograms;
import org.metodika.program.roster.Roster;
import org.metodika.program.school.application.Schools;
import org.metodika.program.school.domain.School;
import org.metodika.program.school.domain.SchoolEvent;
import org.metodika.program.school.messaging.SchoolMessages;
import org.metodika.program.staff.application.Staff;
import org.metodika.program.staff.application.StaffList;
import org.metodika.program.staff.domain.StaffEvent;
import org.metodika.program.staff.domain.StaffMember;
import org.metodika.program.staff.messaging.StaffMessages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Schools, staff and imports. */
@Configuration(proxyBeanMethods = false)
class DirectoryConfiguration {

    @Bean
    AggregateStore<School, SchoolEvent> schoolStore(AggregateStores stores) {
        return stores.open(AggregateType.<School, SchoolEvent>named(
                        "school", StateCodec.of(School.class).build())
                .in("schools")
                .startedBy(School::from)
                .evolvedBy(School::after)
                .ofSchool(School::code)
                .publishing(new SchoolMessages())
                .build());
    }

    @Bean
    AggregateStore<StaffMember, StaffEvent> staffStore(AggregateStores stores) {
        return stores.open(AggregateType.<StaffMember, StaffEvent>named(
                        "staff", StateCodec.of(StaffMember.class).build())
                .in("staff")
                .startedBy(StaffMember::from)
                .evolvedBy(StaffMember::after)
                .ofSchool(StaffMember::schoolId)
                .keyedBy(StaffMember::key)
                .publishing(new StaffMessages())
                .build());
    }

    @Bean
    AggregateStore<Import, ImportEvent> importStore(AggregateStores stores) {
        return stores.open(AggregateType.<Import, ImportEvent>named(
                        "import", StateCodec.of(Import.class).build())
                .in("imports")
                .startedBy(Import::from)
                .evolvedBy(Import::after)
                .ofSchool(Import::schoolId)
                .publishing(new ImportMessages())
                .build());
    }

    @Bean
    Claims staffNumbers(MongoOperations mongo, Clock clock) {
        return new Claims(mongo.getCollection("staff_numbers"), clock);
    }

    @Bean
    Claims staffEmails(MongoOperations mongo, Clock clock) {
        return new Claims(mongo.getCollection("staff_emails"), clock);
    }

    @Bean
    Schools schools(AggregateStore<School, SchoolEvent> schoolStore, Access access, Clock clock) {
        return new Schools(schoolStore, access, clock);
    }

    @Bean
    Staff staff(
            AggregateStore<StaffMember, StaffEvent> staffStore,
            Schools schools,
            Claims staffNumbers,
            Claims staffEmails,
            Access access,
            Clock clock) {
        return new Staff(staffStore, schools, staffNumbers, staffEmails, access, clock);
    }

    @Bean
    StaffList staffList(AggregateStore<StaffMember, StaffEvent> staffStore, Claims staffNumbers, Claims staffEmails) {
        return new StaffList(staffStore, staffNumbers, staffEmails);
    }

    @Bean
    Roster roster(MongoOperations mongo, Clock clock) {
        return new Roster(mongo, clock);
    }

    @Bean
    Follower rosterRows(MongoOperations mongo, ContractJson json) {
        return Roster.projection(mongo, json);
    }

    @Bean
    ImportRows importRows(MongoOperations mongo, Clock clock) {
        return new ImportRows(mongo, clock);
    }

    @Bean
    RowApplier rowApplier(
            Schools schools, StaffList staffList, PaperPrograms paperPrograms, OfferCatalogue offerCatalogue) {
        return new RowApplier(schools, staffList, paperPrograms, offerCatalogue);
    }

    @Bean
    ImportWorker importWorker(
            AggregateStore<Import, ImportEvent> importStore, ImportRows importRows, RowApplier applier, Clock clock) {
        return new ImportWorker(importStore, importRows, applier, clock);
    }

    @Bean
    Imports imports(
            AggregateStore<Import, ImportEvent> importStore,
            ImportRows importRows,
            Schools schools,
            StaffList staffList,
            PaperPrograms paperPrograms,
            ProgramOverview programOverview,
            CatalogueRows catalogueRows,
            OfferCatalogue offerCatalogue,
            ImportWorker importWorker,
            Access access,
            Clock clock) {
        return new Imports(
                importStore,
                importRows,
                schools,
                staffList,
                paperPrograms,
                programOverview,
                catalogueRows,
                offerCatalogue,
                importWorker,
                access,
                clock);
    }
}
