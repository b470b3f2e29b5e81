package org.metodika.reporting.paper;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Templates of papers: Mustache that gives the XML of {@link PaperReader}. A template is named with its version, e.g. {@code
 * program-approval-order.1}, and lies in {@code resources/papers}; parts that several include have versions of their own
 * ({@code parts/letterhead.1}). A published version never changes, so that a paper can be made again with the same words.
 *
 * <p>A template may only name what its input has: anything else is a bug and fails. An empty text counts as absent in a
 * section. What stands in the input is escaped; its line breaks are kept, those of the template are spaces.
 */
public final class PaperTemplates {

    private static final String FOLDER = "/papers/";

    private final Map<String, Template> compiled = new ConcurrentHashMap<>();
    private final Mustache.Compiler compiler = Mustache.compiler()
            .strictSections(true)
            .emptyStringIsFalse(true)
            .withEscaper(PaperReader::escape)
            .withLoader(PaperTemplates::open);

    /**
     * Fills in a template.
     *
     * @param template name with version
     * @param input texts, truth values and lists of the same, by name
     * @param mark what the paper carries on every page; null for one in force
     */
    public Paper fill(String template, Map<String, ?> input, @Nullable String mark) {
        return PaperReader.read(template(template).execute(input), mark);
    }

    /** The compiled template, for what looks at its fields. */
    Template template(String name) {
        return compiled.computeIfAbsent(name, compiler::loadTemplate);
    }

    private static Reader open(String name) {
        String path = FOLDER + name + ".xml";
        try (InputStream in = PaperTemplates.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Missing in the build: " + path);
            }
            return new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
