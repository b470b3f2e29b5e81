package org.metodika.program.wiring;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.metodika.kit.identity.Access;
import org.metodika.kit.projection.Follower;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.StateCodec;
import org.metodika.program.templates.ShippedTemplate;
import org.metodika.program.templates.Template;
import org.metodika.program.templates.TemplateList;
import org.metodika.program.templates.TemplateMessages;
import org.metodika.program.templates.Templates;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Templates of school programmes: the versions, their catalogue, and the one that comes along. */
@Configuration(proxyBeanMethods = false)
class TemplateConfiguration {

    @Bean
    AggregateStore<Template, Template.Published> templateStore(AggregateStores stores) {
        return stores.open(AggregateType.<Template, Template.Published>named(
                        "template", StateCodec.of(Template.class).build())
                .in("templates")
                .startedBy(Template.Published::template)
                .evolvedBy((template, again) -> {
                    throw new IllegalArgumentException("Published twice: " + template.id());
                })
                .ofSchool(template -> "")
                .publishing(new TemplateMessages())
                .build());
    }

    @Bean
    Templates templates(AggregateStore<Template, Template.Published> templateStore, Access access, Clock clock) {
        return new Templates(templateStore, access, clock);
    }

    @Bean
    TemplateList templateList(MongoOperations mongo, Access access) {
        return new TemplateList(mongo, access);
    }

    @Bean
    Follower templateRowsFollower(MongoOperations mongo, ContractJson json) {
        return TemplateList.projection(mongo, json);
    }

    @Bean
    ShippedTemplate shippedTemplate(
            Templates templates, @Value("classpath:templates/in-school-pd.json") Resource resource) throws IOException {
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (InputStream in = resource.getInputStream()) {
            return new ShippedTemplate(templates, mapper.readValue(in, ShippedTemplate.Shipped.class));
        }
    }
}
