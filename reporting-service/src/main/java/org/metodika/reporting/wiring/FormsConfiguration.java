package org.metodika.reporting.wiring;

import org.metodika.reporting.dossierforms.ArchiveConverter;
import org.metodika.reporting.paper.PaperConverter;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The forms of papers beside the kit's tables: by Accept, or by {@code ?format=} where a link must do. */
@Configuration(proxyBeanMethods = false)
class FormsConfiguration implements WebMvcConfigurer {

    private final PaperConverter papers = new PaperConverter();

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation.mediaTypes(papers.forms());
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(papers).addCustomConverter(new ArchiveConverter());
    }
}
