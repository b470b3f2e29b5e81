package org.metodika.diagnostics.mapping;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.dictionary.Dictionaries;
import org.metodika.diagnostics.dictionary.Dictionary;
import org.metodika.diagnostics.dictionary.DictionaryAction;
import org.metodika.diagnostics.mapping.Mapping.Pair;
import org.metodika.diagnostics.mapping.Mapping.Side;
import org.metodika.diagnostics.publication.Heading;
import org.metodika.diagnostics.publication.PublicationAnswers;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.OpenToAll;
import org.metodika.kit.problem.ProblemRenderer;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.export.CodeWords;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows mappings between dictionaries, looks through them, and takes new versions in. */
@RestController
@RequestMapping("/api/diagnostics/dictionaries/{code}")
@Tag(name = "Dictionaries: mappings")
public final class MappingController {

    private static final String OPEN = "A mapping is published and holds nothing about a person";

    private final Mappings mappings;
    private final MappingList list;
    private final Dictionaries dictionaries;
    private final Access access;
    private final PublicationAnswers answers;
    private final Table<Pair> table;

    public MappingController(
            Mappings mappings,
            MappingList list,
            Dictionaries dictionaries,
            Access access,
            ProblemRenderer problems,
            MessageSource messages) {
        this.mappings = mappings;
        this.list = list;
        this.dictionaries = dictionaries;
        this.access = access;
        this.answers = new PublicationAnswers(problems);
        CodeWords words = new CodeWords(messages);
        this.table = Table.<Pair>named("dictionary-mapping")
                .column("table.pair-from", Pair::from)
                .column("table.pair-to", Pair::to)
                .column(
                        "table.pair-relation",
                        pair -> words.of("relation", pair.relation().name()));
    }

    /** A version in a list. */
    record MappingItem(Side from, Side to, int version, String title, int pairs) {}

    /** A version with the titles of its entries. */
    record MappingView(Side from, Side to, int version, String title, List<PairView> pairs) {}

    /**
     * A pair with titles.
     *
     * @param relation what the entry {@code to} is to the entry {@code from}
     */
    record PairView(String from, String fromTitle, String to, String toTitle, Relation relation) {}

    @GetMapping("/mappings")
    @OpenToAll(OPEN)
    @Operation(
            summary =
                    "List every version of the mappings from or to a dictionary; follows a publication within a moment")
    Page<MappingItem> mappings(@PathVariable String code, PageRequest page, Locale locale) {
        return list.of(code, page)
                .map(row -> new MappingItem(
                        row.from(), row.to(), row.version(), row.title().in(locale), row.pairs()));
    }

    @GetMapping("/mappings/{to}")
    @OpenToAll(OPEN)
    @Operation(summary = "Show a mapping with the titles of its entries; the newest version unless one is named")
    MappingView mapping(
            @PathVariable String code,
            @PathVariable String to,
            @RequestParam(required = false) @Nullable Integer version,
            Locale locale) {
        Mapping found = mappings.find(code, to, version).orElseThrow(Problems::notFound);
        return new MappingView(
                found.from(),
                found.to(),
                found.version(),
                found.title().in(locale),
                found.pairs().stream()
                        .map(pair -> new PairView(
                                pair.from(),
                                title(found.from(), pair.from(), locale),
                                pair.to(),
                                title(found.to(), pair.to(), locale),
                                pair.relation()))
                        .toList());
    }

    @GetMapping("/mappings/{to}/versions/{version}")
    @OpenToAll(OPEN)
    @Operation(summary = "A version as a file in both languages, such as can be published again")
    Mapping version(@PathVariable String code, @PathVariable String to, @PathVariable int version) {
        return mappings.find(code, to, version).orElseThrow(Problems::notFound);
    }

    @GetMapping(
            path = "/mappings/{to}/versions/{version}",
            produces = {Export.CSV, Export.XLSX})
    @OpenToAll(OPEN)
    @Operation(summary = "The same as a table")
    Export<?> table(@PathVariable String code, @PathVariable String to, @PathVariable int version) {
        return table.of(version(code, to, version).pairs().stream());
    }

    @PutMapping("/mappings/{to}/versions/{version}")
    @Operation(
            summary = "Publish a version of a mapping from a JSON, CSV or XLSX file: all pairs or none",
            description =
                    "The body is the file itself, and the number is that of the newest version plus one. Every mistake is"
                            + " told at once, with its line. The same file again changes nothing; a published version never changes."
                            + " For a table, title and the versions of the dictionaries are parameters; without them the title is as in"
                            + " the version before, and the dictionaries are the newest.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = "application/json",
                                        schema = @Schema(implementation = Mapping.class)),
                                @Content(mediaType = Export.CSV, schema = @Schema(type = "string")),
                                @Content(mediaType = Export.XLSX, schema = @Schema(type = "string", format = "binary"))
                            }))
    ResponseEntity<?> publish(
            @PathVariable String code,
            @PathVariable String to,
            @PathVariable int version,
            @RequestParam(required = false) @Nullable String title,
            @RequestParam(required = false) @Nullable String titleEn,
            @RequestParam(required = false) @Nullable Integer fromVersion,
            @RequestParam(required = false) @Nullable Integer toVersion,
            Actor actor,
            HttpServletRequest request,
            Locale locale)
            throws IOException {
        access.reach(actor, DictionaryAction.PUBLISH);
        return answers.answer(
                mappings.publish(
                        code,
                        to,
                        version,
                        Heading.told(title, titleEn, null),
                        fromVersion,
                        toVersion,
                        PublicationAnswers.file(request),
                        Change.by(actor)),
                done -> new MappingItem(
                        done.from(),
                        done.to(),
                        done.version(),
                        done.title().in(locale),
                        done.pairs().size()),
                request);
    }

    @GetMapping("/translation")
    @OpenToAll(OPEN)
    @Operation(
            summary = "Tell which entries of another dictionary correspond to an entry of this one",
            description =
                    "By the newest mapping that knows this version of the dictionary; a mapping is read both ways."
                            + " 404 where no mapping leads there.")
    Lens.Seen translation(
            @PathVariable String code,
            @Parameter(description = "Version of this dictionary; the newest unless one is named")
                    @RequestParam(required = false)
                    @Nullable
                    Integer version,
            @Parameter(description = "Code of an entry of this dictionary") @RequestParam String entry,
            @Parameter(description = "Code of the other dictionary") @RequestParam String as,
            Locale locale) {
        Dictionary dictionary = dictionaries.find(code, version).orElseThrow(Problems::notFound);
        if (dictionary.entry(entry).isEmpty()) {
            throw Problems.malformed(Flaw.at("?entry", "entry-unknown", entry));
        }
        Lens.Seen seen = mappings.lens(as, locale).of(code, dictionary.version(), entry);
        if (seen == null) {
            throw Problems.notFound();
        }
        return seen;
    }

    private String title(Side side, String entry, Locale locale) {
        return dictionaries.entryTitle(side.dictionary(), side.version(), entry, locale);
    }
}
