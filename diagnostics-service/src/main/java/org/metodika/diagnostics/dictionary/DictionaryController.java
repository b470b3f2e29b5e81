package org.metodika.diagnostics.dictionary;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.dictionary.Dictionary.Entry;
import org.metodika.diagnostics.dictionary.DictionaryTree.EntryView;
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

/** Shows dictionaries and takes new versions in. */
@RestController
@RequestMapping("/api/diagnostics/dictionaries")
@Tag(name = "Dictionaries")
public final class DictionaryController {

    private static final String OPEN = "A dictionary is published and holds nothing about a person";
    private static final int LONGEST_QUERY = 200;

    private final Dictionaries dictionaries;
    private final DictionaryList list;
    private final Access access;
    private final PublicationAnswers answers;
    private final Table<Entry> table;

    public DictionaryController(
            Dictionaries dictionaries,
            DictionaryList list,
            Access access,
            ProblemRenderer problems,
            MessageSource messages) {
        this.dictionaries = dictionaries;
        this.list = list;
        this.access = access;
        this.answers = new PublicationAnswers(problems);
        CodeWords words = new CodeWords(messages);
        this.table = Table.<Entry>named("dictionary")
                .column("table.entry-code", Entry::code)
                .column("table.entry-parent", Entry::parent)
                .column(
                        "table.entry-kind",
                        entry -> words.of(
                                "entry-kind",
                                entry.kind() == null ? null : entry.kind().name()))
                .column("table.entry-title", entry -> entry.title().ru())
                .column("table.entry-title-en", entry -> entry.title().en());
    }

    /** A version in a list. */
    record DictionaryItem(String code, int version, String title, LocalDate validFrom, int entries, int levels) {

        static DictionaryItem of(DictionaryRow row, Locale locale) {
            return new DictionaryItem(
                    row.code(), row.version(), row.title().in(locale), row.validFrom(), row.entries(), row.levels());
        }
    }

    @GetMapping
    @OpenToAll(OPEN)
    @Operation(summary = "List the dictionaries in their newest versions; follows a publication within a moment")
    Page<DictionaryItem> dictionaries(PageRequest page, Locale locale) {
        return list.newest(page).map(row -> DictionaryItem.of(row, locale));
    }

    @GetMapping("/{code}")
    @OpenToAll(OPEN)
    @Operation(
            summary = "Show a dictionary as a tree; the newest version unless one is named",
            description =
                    "With parent: only what stands directly below that entry, to open a tree branch by branch. With q:"
                            + " the first 50 entries in whose code or title the text stands, with the entries above them.")
    DictionaryTree dictionary(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer version,
            @Parameter(description = "Code of an entry") @RequestParam(required = false) @Nullable String parent,
            @Parameter(description = "Text to be found") @RequestParam(required = false) @Nullable String q,
            Locale locale) {
        Dictionary found = dictionaries.find(code, version).orElseThrow(Problems::notFound);
        DictionaryTree.Branches tree = new DictionaryTree.Branches(found, locale);
        return tree.view(dictionaries.numbers(code).getLast(), entries(tree, parent, q));
    }

    private static List<EntryView> entries(DictionaryTree.Branches tree, @Nullable String parent, @Nullable String q) {
        if (q != null && !q.isBlank()) {
            if (parent != null) {
                throw Problems.malformed(Flaw.at("?parent", "branch-or-search"));
            }
            if (q.length() > LONGEST_QUERY) {
                throw Problems.malformed(Flaw.at("?q", "size-max", LONGEST_QUERY));
            }
            return tree.found(q);
        }
        return parent == null
                ? tree.whole()
                : tree.childrenOf(parent)
                        .orElseThrow(() -> Problems.malformed(Flaw.at("?parent", "entry-unknown", parent)));
    }

    @GetMapping("/{code}/versions")
    @OpenToAll(OPEN)
    @Operation(summary = "List the versions of a dictionary, the newest first; follows a publication within a moment")
    Page<DictionaryItem> versions(@PathVariable String code, PageRequest page, Locale locale) {
        return list.versions(code, page).map(row -> DictionaryItem.of(row, locale));
    }

    @GetMapping("/{code}/versions/{version}")
    @OpenToAll(OPEN)
    @Operation(summary = "A version as a file in both languages, such as can be published again")
    Dictionary version(@PathVariable String code, @PathVariable int version) {
        return dictionaries.find(code, version).orElseThrow(Problems::notFound);
    }

    @GetMapping(
            path = "/{code}/versions/{version}",
            produces = {Export.CSV, Export.XLSX})
    @OpenToAll(OPEN)
    @Operation(summary = "The same as a table")
    Export<?> table(@PathVariable String code, @PathVariable int version) {
        return table.of(version(code, version).entries().stream());
    }

    @PutMapping("/{code}/versions/{version}")
    @Operation(
            summary = "Publish a version of a dictionary from a JSON, CSV or XLSX file: all entries or none",
            description =
                    "The body is the file itself, and the number is that of the newest version plus one. Every mistake is"
                            + " told at once, with its line. The same file again changes nothing; a published version never changes."
                            + " For a table, title and day are parameters; without them they are as in the version before and today.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = "application/json",
                                        schema = @Schema(implementation = Dictionary.class)),
                                @Content(mediaType = Export.CSV, schema = @Schema(type = "string")),
                                @Content(mediaType = Export.XLSX, schema = @Schema(type = "string", format = "binary"))
                            }))
    ResponseEntity<?> publish(
            @PathVariable String code,
            @PathVariable int version,
            @RequestParam(required = false) @Nullable String title,
            @RequestParam(required = false) @Nullable String titleEn,
            @RequestParam(required = false) @Nullable LocalDate validFrom,
            Actor actor,
            HttpServletRequest request,
            Locale locale)
            throws IOException {
        access.reach(actor, DictionaryAction.PUBLISH);
        return answers.answer(
                dictionaries.publish(
                        code,
                        version,
                        Heading.told(title, titleEn, validFrom),
                        PublicationAnswers.file(request),
                        Change.by(actor)),
                done -> new DictionaryItem(
                        done.code(),
                        done.version(),
                        done.title().in(locale),
                        done.validFrom(),
                        done.entries().size(),
                        done.levels()),
                request);
    }
}
