package org.metodika.program.wiring;

import java.time.Clock;
import java.util.Objects;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.projection.Follower;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.StateCodec;
import org.metodika.program.acts.Act;
import org.metodika.program.acts.ActEvent;
import org.metodika.program.acts.ActList;
import org.metodika.program.acts.ActMessages;
import org.metodika.program.acts.Acts;
import org.metodika.program.claims.Claims;
import org.metodika.program.policy.Policies;
import org.metodika.program.policy.Policy;
import org.metodika.program.policy.PolicyEvent;
import org.metodika.program.policy.PolicyMessages;
import org.metodika.program.policy.PolicyVersions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** What schools work by: the register of acts and the policies. */
@Configuration(proxyBeanMethods = false)
class SchoolRules {

    @Bean
    AggregateStore<Act, ActEvent> actStore(AggregateStores stores) {
        return stores.open(AggregateType.<Act, ActEvent>named(
                        "act", StateCodec.of(Act.class).build())
                .in("acts")
                .startedBy(Act::startedBy)
                .evolvedBy(Act::evolve)
                .ofSchool(act -> Objects.requireNonNullElse(act.schoolId(), ""))
                .publishing(new ActMessages())
                .build());
    }

    @Bean
    Claims actKeys(MongoOperations mongo, Clock clock) {
        return new Claims(mongo.getCollection("act_keys"), clock);
    }

    @Bean
    Claims actPlaces(MongoOperations mongo, Clock clock) {
        return new Claims(mongo.getCollection("act_places"), clock);
    }

    @Bean
    Acts acts(
            AggregateStore<Act, ActEvent> actStore,
            Claims actKeys,
            Claims actPlaces,
            Directory directory,
            Access access,
            Clock clock) {
        return new Acts(actStore, actKeys, actPlaces, directory, access, clock);
    }

    @Bean
    Follower actSuccession(Acts acts, ContractJson json) {
        return acts.succession(json);
    }

    @Bean
    ActList actList(MongoOperations mongo, Acts acts, Access access) {
        return new ActList(mongo, acts, access);
    }

    @Bean
    Follower actRows(MongoOperations mongo, ContractJson json) {
        return ActList.projection(mongo, json);
    }

    @Bean
    AggregateStore<Policy, PolicyEvent> policyStore(AggregateStores stores) {
        return stores.open(AggregateType.<Policy, PolicyEvent>named(
                        "policy", StateCodec.of(Policy.class).build())
                .in("policies")
                .startedBy(Policy::startedBy)
                .evolvedBy(Policy::evolve)
                .ofSchool(Policy::schoolId)
                .foundBy("startControl")
                .publishing(new PolicyMessages())
                .build());
    }

    @Bean
    Policies policies(
            AggregateStore<Policy, PolicyEvent> policyStore,
            Acts acts,
            Directory directory,
            Access access,
            Clock clock) {
        return new Policies(policyStore, acts, directory, access, clock);
    }

    @Bean
    PolicyVersions policyVersions(MongoOperations mongo, ContractJson json) {
        return new PolicyVersions(mongo, json);
    }
}
