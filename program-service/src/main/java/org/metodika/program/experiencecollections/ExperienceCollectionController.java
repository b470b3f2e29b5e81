package org.metodika.program.experiencecollections;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.Responses;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Yearly collections of best experience, one for a calendar year. */
@RestController
@RequestMapping("/api/experience-collections")
@Tag(name = "Best experience")
public final class ExperienceCollectionController {

    private static final String ONE = "/api/experience-collections/{year}";
    private static final int MOST_ITEMS = 1_000;

    private final ExperienceCollections collections;
    private final Directory directory;
    private final Table<CollectedItemView> table;

    public ExperienceCollectionController(ExperienceCollections collections, Directory directory) {
        this.collections = collections;
        this.directory = directory;
        this.table = Table.<CollectedItemView>named("experience-collection")
                .column("bank.column.place", CollectedItemView::place)
                .column("experience.column.title", CollectedItemView::title)
                .column("experience.column.school", CollectedItemView::schoolId)
                .column("experience.column.teacher", CollectedItemView::teacherName)
                .column("bank.column.description", CollectedItemView::description);
    }

    /**
     * A collection to begin.
     *
     * @param items ids of generalised experience, in their order
     */
    record NewExperienceCollection(
            @NotNull @Nullable Integer year,
            @Nullable String title,
            @Nullable String editor,
            @Size(max = MOST_ITEMS) @Nullable List<@NotNull UUID> items) {}

    /** Title, editor and items as they are to be. */
    record CompositionJson(
            @Nullable String title,
            @Nullable String editor,
            @Size(max = MOST_ITEMS) @Nullable List<@NotNull UUID> items) {}

    /**
     * Experience in a collection.
     *
     * @param place from 1
     * @param teacherId absent for a school as a whole
     */
    record CollectedItemView(
            int place,
            UUID experienceId,
            String schoolId,
            @Nullable UUID teacherId,
            @Nullable String teacherName,
            String title,
            String description) {}

    /** A collection in the list. */
    record ExperienceCollectionEntry(
            int year,
            String title,
            CollectionStatus status,
            int items,
            @Nullable LocalDate issuedOn) {

        static ExperienceCollectionEntry of(ExperienceCollection collection) {
            return new ExperienceCollectionEntry(
                    collection.year(),
                    collection.title(),
                    collection.status(),
                    collection.items().size(),
                    collection.issuedOn());
        }
    }

    /** A collection as it is read. */
    record ExperienceCollectionView(
            int year,
            CollectionStatus status,
            String title,
            String editor,
            List<CollectedItemView> items,
            @Nullable LocalDate issuedOn) {}

    @GetMapping
    @Operation(summary = "Yearly collections, the latest first; drafts for methodists; one page holds all of them")
    Page<ExperienceCollectionEntry> list(Actor actor) {
        return new Page<>(
                collections.all(actor).stream()
                        .map(ExperienceCollectionEntry::of)
                        .toList(),
                null);
    }

    @GetMapping("/{year}")
    @Operation(summary = "The collection of a year with its texts")
    ResponseEntity<ExperienceCollectionView> collection(@PathVariable int year, Actor actor) {
        Versioned<ExperienceCollection> found = collections.find(year, actor).orElseThrow(Problems::notFound);
        return Responses.ok(found, view(found.state()));
    }

    @GetMapping(
            path = "/{year}",
            produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same as a table with the texts: CSV or XLSX by Accept or ?format=csv|xlsx")
    Export<?> table(@PathVariable int year, Actor actor) {
        ExperienceCollection found =
                collections.find(year, actor).orElseThrow(Problems::notFound).state();
        return table.of(view(found).items().stream());
    }

    @PostMapping
    @Operation(summary = "Begins the collection of a year")
    ResponseEntity<ExperienceCollectionView> compose(
            @Valid @RequestBody NewExperienceCollection sent, Actor actor, Change change) {
        int year = Objects.requireNonNull(sent.year());
        Versioned<ExperienceCollection> composed = collections
                .compose(year, read(sent.title(), sent.editor(), sent.items()), actor, change)
                .orProblem();
        return Responses.created(composed, view(composed.state()), ONE, year);
    }

    @PutMapping("/{year}/composition")
    @Operation(summary = "Composes a draft otherwise: title, editor, items and their order; If-Match is required")
    ResponseEntity<ExperienceCollectionView> change(
            @PathVariable int year, @Valid @RequestBody CompositionJson sent, Actor actor, Change change) {
        if (change.ifVersion() == null) {
            throw Problems.malformed(Flaw.at("header:If-Match", "not-null"));
        }
        return ok(collections.change(year, read(sent.title(), sent.editor(), sent.items()), actor, change));
    }

    @PostMapping("/{year}/issue")
    @Operation(summary = "Issues a collection with the words that its items have now; it changes no more")
    ResponseEntity<ExperienceCollectionView> issue(@PathVariable int year, Actor actor, Change change) {
        return ok(collections.issue(year, actor, change));
    }

    private static ExperienceCollection.Composition read(
            @Nullable String title, @Nullable String editor, @Nullable List<UUID> items) {
        return new ExperienceCollection.Composition(text(title), text(editor), items == null ? List.of() : items);
    }

    private ResponseEntity<ExperienceCollectionView> ok(Outcome<ExperienceCollection> outcome) {
        Versioned<ExperienceCollection> collection = outcome.orProblem();
        return Responses.ok(collection, view(collection.state()));
    }

    private ExperienceCollectionView view(ExperienceCollection collection) {
        Map<UUID, String> names = directory.names(collection.items().stream()
                .map(CollectedItem::teacher)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        List<CollectedItemView> items = new ArrayList<>();
        for (CollectedItem item : collection.items()) {
            items.add(new CollectedItemView(
                    items.size() + 1,
                    item.id(),
                    item.schoolId(),
                    item.teacher(),
                    item.teacher() == null ? null : names.get(item.teacher()),
                    item.title(),
                    item.description()));
        }
        return new ExperienceCollectionView(
                collection.year(),
                collection.status(),
                collection.title(),
                collection.editor(),
                items,
                collection.issuedOn());
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }
}
