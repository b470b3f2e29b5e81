package org.metodika.diagnostics.assessment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.metodika.diagnostics.ids.Method;
import org.metodika.diagnostics.ids.Source;
import org.metodika.kit.identity.OpenToAll;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the dictionary of sources (C20, C21) with the method of measuring that follows from each (A29). */
@RestController
@Tag(name = "Instruments")
class SourceController {

    private final MessageSource messages;

    SourceController(MessageSource messages) {
        this.messages = messages;
    }

    record SourceList(List<SourceView> items) {}

    /**
     * @param needsDescription whether a sheet must say what the source is
     * @param counts whether it counts in the measured result
     */
    record SourceView(
            Source code, String title, Method method, String methodTitle, boolean needsDescription, boolean counts) {}

    @GetMapping("/api/diagnostics/sources")
    @Operation(summary = "List the sources of diagnosis and the method of each")
    @OpenToAll("A dictionary without anything about a person; whoever is signed in may read it")
    SourceList sources(Locale locale) {
        return new SourceList(Arrays.stream(Source.values())
                .map(source -> new SourceView(
                        source,
                        title("source", source, locale),
                        source.method(),
                        title("method", source.method(), locale),
                        source.needsDescription(),
                        source.counts()))
                .toList());
    }

    private String title(String kind, Enum<?> value, Locale locale) {
        String key = value.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return messages.getMessage("value." + kind + "." + key, null, locale);
    }
}
