package org.metodika.monitoring.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.kit.ids.Ids;
import org.metodika.monitoring.MonitoringTest;
import org.metodika.test.Requirement;
import org.springframework.data.mongodb.core.MongoOperations;

@MonitoringTest
class NoticesIT {

    private final Notices notices;
    private final MongoOperations mongo;

    NoticesIT(Notices notices, MongoOperations mongo) {
        this.notices = notices;
        this.mongo = mongo;
    }

    @Test
    @Requirement("E14")
    void manyAreToldOnceHoweverOftenItIsHeard() {
        List<UUID> people = List.of(Ids.next(), Ids.next(), Ids.next());
        News news = new News(
                Ids.next().toString(),
                NoticeKind.ANNOUNCEMENT,
                "school-of-notices",
                Ids.next(),
                null,
                null,
                "MATERIAL",
                null,
                null);

        notices.tell(news, people.getFirst());
        notices.tellAll(news, people.subList(0, 2));
        notices.tellAll(news, people);
        notices.tellAll(news, people);

        assertThat(mongo.find(query(where("subjectId").is(news.subjectId())), Notice.class))
                .extracting(Notice::recipientId)
                .containsExactlyInAnyOrderElementsOf(people);
    }
}
