package org.metodika.kit.wiring;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micrometer.tracing.Tracer;
import java.util.List;
import java.util.Locale;
import org.apache.catalina.core.StandardHost;
import org.metodika.kit.problem.BrokenAnswers;
import org.metodika.kit.problem.Bundles;
import org.metodika.kit.problem.ContainerProblems;
import org.metodika.kit.problem.ProblemErrorController;
import org.metodika.kit.problem.ProblemHandler;
import org.metodika.kit.problem.ProblemRenderer;
import org.metodika.kit.problem.ProblemTexts;
import org.metodika.kit.problem.StaleChanges;
import org.metodika.kit.problem.TraceIds;
import org.metodika.kit.web.ActorResolver;
import org.metodika.kit.web.ChangeResolver;
import org.metodika.kit.web.OpenBodyFilter;
import org.metodika.kit.web.OpenPaths;
import org.metodika.kit.web.PageRequestResolver;
import org.metodika.kit.web.RepeatableBodyFilter;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.ExportConverter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The HTTP edge that all services share; works without a document store and without a broker. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration",
            "org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@Import({SecurityConfiguration.class, OpenApiConfiguration.class})
public class EdgeAutoConfiguration {

    private static final int BEHIND_SECURITY = 0;

    @Bean
    MessageSource messageSource() {
        return Bundles.messages();
    }

    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver locales = new AcceptHeaderLocaleResolver();
        locales.setSupportedLocales(List.of(Bundles.RUSSIAN, Locale.ENGLISH));
        locales.setDefaultLocale(Bundles.RUSSIAN);
        return locales;
    }

    @Bean
    ProblemRenderer problemRenderer(
            MessageSource messages,
            LocaleResolver locales,
            ObjectProvider<Tracer> tracer,
            JsonMapper json,
            ObjectProvider<StaleChanges> staleChanges) {
        return new ProblemRenderer(
                new ProblemTexts(messages),
                locales,
                new TraceIds(tracer.getIfAvailable()),
                json,
                staleChanges::orderedStream);
    }

    @Bean
    ProblemHandler problemHandler(ProblemRenderer renderer, JsonMapper json) {
        return new ProblemHandler(renderer, json);
    }

    @Bean
    BrokenAnswers brokenAnswers() {
        return new BrokenAnswers();
    }

    @Bean
    ProblemErrorController problemErrorController(ProblemRenderer renderer, ProblemHandler handler) {
        return new ProblemErrorController(renderer, handler);
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerProblems() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ContainerProblems.class.getName());
            }
        });
    }

    @Bean
    FilterRegistrationBean<RepeatableBodyFilter> repeatableBodyFilter(ProblemRenderer renderer) {
        FilterRegistrationBean<RepeatableBodyFilter> registration =
                new FilterRegistrationBean<>(new RepeatableBodyFilter(renderer));
        registration.setOrder(BEHIND_SECURITY);
        return registration;
    }

    @Bean
    FilterRegistrationBean<OpenBodyFilter> openBodyFilter(ObjectProvider<OpenPaths> open, ProblemRenderer renderer) {
        List<String> patterns =
                open.orderedStream().flatMap(paths -> paths.patterns().stream()).toList();
        FilterRegistrationBean<OpenBodyFilter> registration =
                new FilterRegistrationBean<>(new OpenBodyFilter(patterns, renderer));
        registration.setOrder(BEHIND_SECURITY);
        return registration;
    }

    @Bean
    JsonMapperBuilderCustomizer webJson() {
        return builder -> builder.addModule(new IdModule())
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                // As declared: the order of a record is the order in which people read it.
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY);
    }

    @Bean
    WebMvcConfigurer edgeMvc() {
        return new EdgeMvc();
    }

    private static final class EdgeMvc implements WebMvcConfigurer {

        @Override
        public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
            resolvers.add(new ActorResolver());
            resolvers.add(new ChangeResolver());
            resolvers.add(new PageRequestResolver());
        }

        @Override
        public void addFormatters(FormatterRegistry registry) {
            registry.addConverterFactory(new IdConverterFactory());
        }
    }

    /** Where the libraries for tables are there; the gateway has none. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = {"de.siegmar.fastcsv.writer.CsvWriter", "org.dhatim.fastexcel.Workbook"})
    static class Exports {

        @Bean
        WebMvcConfigurer exportMvc(MessageSource messages) {
            return new ExportMvc(messages);
        }
    }

    private record ExportMvc(MessageSource messages) implements WebMvcConfigurer {

        @Override
        public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
            negotiation
                    .favorParameter(true)
                    .parameterName("format")
                    .useRegisteredExtensionsOnly(true)
                    .mediaType("json", MediaType.APPLICATION_JSON)
                    .mediaType("csv", MediaType.valueOf(Export.CSV))
                    .mediaType("xlsx", MediaType.valueOf(Export.XLSX))
                    .mediaType("html", MediaType.TEXT_HTML);
        }

        @Override
        public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
            converters.addCustomConverter(new ExportConverter(messages));
        }
    }
}
