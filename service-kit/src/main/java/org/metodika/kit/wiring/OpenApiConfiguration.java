package org.metodika.kit.wiring;

import io.swagger.v3.oas.models.OpenAPI;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.store.Change;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.openapi.EdgeDocument;
import org.metodika.kit.web.openapi.EdgeOperations;
import org.metodika.kit.web.openapi.IdSchemas;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the edge adds to the description that springdoc makes of the controllers. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(SpringDocUtils.class)
@ConditionalOnProperty(name = "springdoc.api-docs.enabled", matchIfMissing = true)
class OpenApiConfiguration {

    OpenApiConfiguration() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class, Change.class, PageRequest.class);
    }

    @Bean
    OpenAPI edgeDocument(
            @Value("${spring.application.name:service}") String application, ObjectProvider<BuildProperties> build) {
        BuildProperties properties = build.getIfAvailable();
        String version = properties == null ? null : properties.getVersion();
        return EdgeDocument.titled(application, version == null ? "0.1.0" : version);
    }

    @Bean
    EdgeOperations edgeOperations() {
        return new EdgeOperations();
    }

    @Bean
    IdSchemas idSchemas() {
        return new IdSchemas();
    }
}
