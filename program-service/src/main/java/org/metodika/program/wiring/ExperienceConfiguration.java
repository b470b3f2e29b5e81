package org.metodika.program.wiring;

import java.time.Clock;
import java.util.UUID;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.projection.Follower;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.StateCodec;
import org.metodika.kit.store.Versioned;
import org.metodika.program.electives.domain.ElectiveCourse;
import org.metodika.program.electives.domain.ElectiveCourseEvent;
import org.metodika.program.experience.ExperienceEvent;
import org.metodika.program.experience.ExperienceItem;
import org.metodika.program.experience.ExperienceList;
import org.metodika.program.experience.ExperienceMessages;
import org.metodika.program.experience.ExperienceStatus;
import org.metodika.program.experience.Experiences;
import org.metodika.program.experiencebank.BestExperience;
import org.metodika.program.experiencebank.BestExperienceEvent;
import org.metodika.program.experiencebank.BestExperienceList;
import org.metodika.program.experiencebank.BestExperienceMessages;
import org.metodika.program.experiencebank.ExperienceBank;
import org.metodika.program.experiencecollections.ExperienceCollection;
import org.metodika.program.experiencecollections.ExperienceCollectionEvent;
import org.metodika.program.experiencecollections.ExperienceCollectionMessages;
import org.metodika.program.experiencecollections.ExperienceCollections;
import org.metodika.program.offers.domain.Offer;
import org.metodika.program.offers.domain.OfferEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Dissemination of experience, the bank of the best of it, and its yearly collections. */
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
    AggregateStore<BestExperience, BestExperienceEvent> bestExperienceStore(AggregateStores stores) {
        return stores.open(AggregateType.<BestExperience, BestExperienceEvent>named(
                        "best-experience", StateCodec.of(BestExperience.class).build())
                .in("best_experience")
                .startedBy(BestExperience::startedBy)
                .evolvedBy(BestExperience::evolve)
                .ofSchool(BestExperience::schoolId)
                .publishing(new BestExperienceMessages())
                .build());
    }

    @Bean
    ExperienceBank experienceBank(
            AggregateStore<BestExperience, BestExperienceEvent> bestExperienceStore,
            AggregateStore<ExperienceItem, ExperienceEvent> experienceStore,
            Access access,
            Directory directory) {
        ExperienceBank.Presentations presentations = (schoolId, teacher, items) ->
                experienceStore.findAll(items.stream().map(UUID::toString).toList()).stream()
                                .map(Versioned::state)
                                .filter(item -> item.status() == ExperienceStatus.CONFIRMED
                                        && item.schoolId().equals(schoolId)
                                        && (teacher == null || teacher.equals(item.teacher())))
                                .count()
                        == items.size();
        return new ExperienceBank(bestExperienceStore, access, directory, presentations);
    }

    @Bean
    BestExperienceList bestExperienceList(MongoOperations mongo, Access access, Directory directory) {
        return new BestExperienceList(mongo, access, directory);
    }

    @Bean
    Follower bestExperienceRowsFollower(MongoOperations mongo, ContractJson json) {
        return BestExperienceList.projection(mongo, json);
    }

    @Bean
    AggregateStore<ExperienceCollection, ExperienceCollectionEvent> experienceCollectionStore(AggregateStores stores) {
        return stores.open(AggregateType.<ExperienceCollection, ExperienceCollectionEvent>named(
                        "experience-collection",
                        StateCodec.of(ExperienceCollection.class).build())
                .in("experience_collections")
                .startedBy(ExperienceCollection::startedBy)
                .evolvedBy(ExperienceCollection::evolve)
                .ofSchool(collection -> ExperienceCollections.OF_NO_SCHOOL)
                .publishing(new ExperienceCollectionMessages())
                .build());
    }

    @Bean
    ExperienceCollections experienceCollections(
            AggregateStore<ExperienceCollection, ExperienceCollectionEvent> experienceCollectionStore,
            ExperienceBank experienceBank,
            Access access,
            Clock clock) {
        return new ExperienceCollections(experienceCollectionStore, experienceBank, access, clock);
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
