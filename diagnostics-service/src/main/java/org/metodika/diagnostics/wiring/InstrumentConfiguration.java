package org.metodika.diagnostics.wiring;

import java.io.IOException;
import java.util.List;
import org.metodika.diagnostics.dictionary.Dictionaries;
import org.metodika.diagnostics.instrument.Instruments;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Instruments from the data files of the service. */
@Configuration(proxyBeanMethods = false)
class InstrumentConfiguration {

    @Bean
    Instruments instruments(Dictionaries dictionaries, ResourcePatternResolver files) throws IOException {
        return Instruments.load(dictionaries, List.of(files.getResources("classpath:/instruments/*.json")));
    }
}
