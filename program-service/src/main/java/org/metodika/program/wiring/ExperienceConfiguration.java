package org.metodika.program.wiring;

import java.util.UUID;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.projection.Follower;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.StateCodec;
import org.metodika.program.electives.domain.ElectiveCourse;
import org.metodika.program.electives.domain.ElectiveCourseEvent;
import org.metodika.program.experience.ExperienceEvent;
import org.metodika.program.experience.ExperienceItem;
import org.metodika.program.experience.ExperienceList;
import org.metodika.program.experience.ExperienceMessages;
import org.metodika.program.experience.Experiences;
import org.metodika.program.offers.domain.Offer;
import org.metodika.program.offers.domain.OfferEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Dissemination of experience: the register and its list. */
@Configuration(proxyBeanMethods = false)
class ExperienceConfiguration {

    @Bean
    AggregateStore<ExperienceItem, ExperienceEvent> experienceStore(AggregateStores stores) {
        return stores.open(AggregateType.<ExperienceItem, ExperienceEvent>named(
                        "experience", StateCodec.of(ExperienceItem.class).build())
                .in("experience")
                .startedBy(ExperienceItem::startedBy)
                .evolvedBy(ExperienceItem::evolve)
                .ofSchool(ExperienceItem::schoolId)
                .publishing(new ExperienceMessages())
                .build());
    }

    @Bean
    Experiences experiences(
            AggregateStore<ExperienceItem, ExperienceEvent> experienceStore,
            AggregateStore<ElectiveCourse, ElectiveCourseEvent> electiveCourseStore,
            AggregateStore<Offer, OfferEvent> offerStore,
            Access access,
            Directory directory) {
        Experiences.Links links = new Experiences.Links() {
            @Override
            public boolean hasCourse(String schoolId, UUID course) {
                return electiveCourseStore
                        .find(course.toString())
                        .filter(found -> found.state().schoolId().equals(schoolId))
                        .isPresent();
            }

            @Override
            public boolean hasOffer(UUID offer) {
                return offerStore.find(offer.toString()).isPresent();
            }
        };
        return new Experiences(experienceStore, access, directory, links);
    }

    @Bean
    ExperienceList experienceList(MongoOperations mongo, Access access, Directory directory) {
        return new ExperienceList(mongo, access, directory);
    }

    @Bean
    Follower experienceRowsFollower(MongoOperations mongo, ContractJson json) {
        return ExperienceList.projection(mongo, json);
    }
}
