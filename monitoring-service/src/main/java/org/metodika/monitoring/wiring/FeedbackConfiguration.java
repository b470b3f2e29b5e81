package org.metodika.monitoring.wiring;

import java.time.Clock;
import org.metodika.contracts.feedback.FeedbackState;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.StateCodec;
import org.metodika.monitoring.feedback.application.Talks;
import org.metodika.monitoring.feedback.domain.Feedback;
import org.metodika.monitoring.feedback.domain.FeedbackEvent;
import org.metodika.monitoring.feedback.messaging.FeedbackMessages;
import org.metodika.monitoring.individualplan.IndividualPlans;
import org.metodika.monitoring.journalrows.TalkRow;
import org.metodika.monitoring.journalrows.TalkRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Talks of teacher, mentor and methodist: their store and rows. */
@Configuration(proxyBeanMethods = false)
class FeedbackConfiguration {

    @Bean
    AggregateStore<Feedback, FeedbackEvent> feedbackStore(AggregateStores stores) {
        return stores.open(AggregateType.<Feedback, FeedbackEvent>named(
                        "feedback", StateCodec.of(Feedback.class).build())
                .in("feedback")
                .startedBy(Feedback::startedBy)
                .evolvedBy(Feedback::evolve)
                .ofSchool(talk -> talk.about().schoolId())
                .publishing(new FeedbackMessages())
                .build());
    }

    @Bean
    Talks talks(AggregateStore<Feedback, FeedbackEvent> feedbackStore, IndividualPlans plans, Clock clock) {
        return new Talks(feedbackStore, plans, clock);
    }

    @Bean
    TalkRows talkRows(MongoOperations mongo) {
        return new TalkRows(mongo);
    }

    @Bean
    StateProjection<FeedbackState, TalkRow> talkRowsKept(MongoOperations mongo, ContractJson json) {
        return TalkRows.projection(mongo, json);
    }
}
