package org.metodika.program.wiring;

import java.time.Clock;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.projection.Follower;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.StateCodec;
import org.metodika.program.associations.application.Associations;
import org.metodika.program.associations.application.Leadership;
import org.metodika.program.associations.application.MemberMoves;
import org.metodika.program.associations.application.Membership;
import org.metodika.program.associations.domain.Association;
import org.metodika.program.associations.domain.AssociationEvent;
import org.metodika.program.associations.messaging.AssociationMessages;
import org.metodika.program.associations.messaging.AssociationReactions;
import org.metodika.program.claims.Claims;
import org.metodika.program.memberships.Memberships;
import org.metodika.program.partners.Partner;
import org.metodika.program.partners.PartnerEvent;
import org.metodika.program.partners.PartnerList;
import org.metodika.program.partners.PartnerMessages;
import org.metodika.program.partners.Partners;
import org.metodika.program.school.application.Schools;
import org.metodika.program.staff.application.StaffAssociations;
import org.metodika.program.staff.application.StaffList;
import org.metodika.program.staff.domain.StaffEvent;
import org.metodika.program.staff.domain.StaffMember;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Social partners and methodical associations. */
@Configuration(proxyBeanMethods = false)
class RegisterConfiguration {

    @Bean
    AggregateStore<Partner, PartnerEvent> partnerStore(AggregateStores stores) {
        return stores.open(AggregateType.<Partner, PartnerEvent>named(
                        "partner", StateCodec.of(Partner.class).build())
                .in("partners")
                .startedBy(Partner::from)
                .evolvedBy(Partner::after)
                .ofSchool(Partner::schoolOrNone)
                .publishing(new PartnerMessages())
                .build());
    }

    @Bean
    Partners partners(
            AggregateStore<Partner, PartnerEvent> partnerStore,
            MongoOperations mongo,
            Schools schools,
            Access access,
            Clock clock) {
        Claims names = new Claims(mongo.getCollection("partner_names"), clock);
        return new Partners(partnerStore, names, schools, access, clock);
    }

    @Bean
    PartnerList partnerList(MongoOperations mongo) {
        return new PartnerList(mongo);
    }

    @Bean
    Follower partnerRowsFollower(MongoOperations mongo, ContractJson json) {
        return PartnerList.projection(mongo, json);
    }

    @Bean
    AggregateStore<Association, AssociationEvent> associationStore(AggregateStores stores) {
        return stores.open(AggregateType.<Association, AssociationEvent>named(
                        "association", StateCodec.of(Association.class).build())
                .in("associations")
                .startedBy(Association::from)
                .evolvedBy(Association::after)
                .ofSchool(Association::schoolId)
                .publishing(new AssociationMessages())
                .build());
    }

    @Bean
    Leadership leadership(
            AggregateStore<Association, AssociationEvent> associationStore,
            MongoOperations mongo,
            StaffList staffList,
            Clock clock) {
        Claims heads = new Claims(mongo.getCollection("association_heads"), clock);
        return new Leadership(associationStore, heads, staffList);
    }

    @Bean
    StaffAssociations staffAssociations(AggregateStore<StaffMember, StaffEvent> staffStore) {
        return new StaffAssociations(staffStore);
    }

    @Bean
    Associations associations(
            AggregateStore<Association, AssociationEvent> associationStore,
            Leadership leadership,
            StaffAssociations staffAssociations,
            Schools schools,
            Access access,
            Clock clock) {
        return new Associations(associationStore, leadership, staffAssociations, schools, access, clock);
    }

    @Bean
    Membership membership(
            AggregateStore<Association, AssociationEvent> associationStore,
            Leadership leadership,
            StaffAssociations staffAssociations,
            StaffList staffList,
            Access access) {
        return new Membership(associationStore, leadership, staffAssociations, staffList, access);
    }

    @Bean
    MemberMoves memberMoves(
            AggregateStore<Association, AssociationEvent> associationStore,
            Leadership leadership,
            StaffAssociations staffAssociations,
            Clock clock) {
        return new MemberMoves(associationStore, leadership, staffAssociations, clock);
    }

    @Bean
    Follower associationMembers(MemberMoves memberMoves, ContractJson json) {
        return AssociationReactions.members(memberMoves, json);
    }

    @Bean
    Follower associationHeads(MemberMoves memberMoves, ContractJson json) {
        return AssociationReactions.heads(memberMoves, json);
    }

    @Bean
    Memberships memberships(MongoOperations mongo, Directory directory, Access access) {
        return new Memberships(mongo, directory, access);
    }

    @Bean
    Follower associationRowsFollower(MongoOperations mongo, ContractJson json) {
        return Memberships.projection(mongo, json);
    }
}
