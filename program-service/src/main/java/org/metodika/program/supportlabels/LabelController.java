package org.metodika.program.supportlabels;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Labels of the conclusion's form. */
@RestController
@RequestMapping("/api/support-labels")
@Tag(name = "Individual support: labels of the conclusion")
public final class LabelController {

    private final LabelBook book;

    public LabelController(LabelBook book) {
        this.book = book;
    }

    /** Labels to be put otherwise. */
    record LabelsJson(@NotNull @Nullable List<@NotNull @Valid LabelJson> labels) {}

    /** A label. */
    record LabelJson(
            @NotNull @Nullable String code,
            @Nullable String ru,
            @Nullable String en) {}

    /**
     * A label as it is read.
     *
     * @param editable whether the source has lost it, so that the centre may put it otherwise
     */
    record LabelView(String code, String ru, String en, boolean editable) {}

    /**
     * A version of the labels.
     *
     * @param version 0 for those that the platform ships
     */
    record LabelsView(int version, @Nullable LocalDate changedOn, List<LabelView> labels) {}

    @GetMapping
    @Operation(summary = "The labels that hold now")
    LabelsView present(Actor actor) {
        return view(book.present(actor));
    }

    @GetMapping("/versions/{version}")
    @Operation(summary = "One version of the labels; 0 are those that the platform ships")
    LabelsView version(@PathVariable int version, Actor actor) {
        return view(book.version(version, actor).orElseThrow(Problems::notFound));
    }

    @PutMapping
    @Operation(
            summary = "Puts labels otherwise that the source has lost; those that are not sent stay",
            description = "Conclusions that were issued keep the labels they were issued with.")
    LabelsView change(@Valid @RequestBody LabelsJson sent, Actor actor, Change change) {
        book.change(
                        Objects.requireNonNull(sent.labels()).stream()
                                .map(label -> new LabelText(
                                        Objects.requireNonNull(label.code()), text(label.ru()), text(label.en())))
                                .toList(),
                        actor,
                        change)
                .orProblem();
        return view(book.present(actor));
    }

    private LabelsView view(LabelBook.Edition edition) {
        Set<String> editable = book.editable();
        return new LabelsView(
                edition.version(),
                edition.changedOn(),
                edition.labels().stream()
                        .map(label ->
                                new LabelView(label.code(), label.ru(), label.en(), editable.contains(label.code())))
                        .toList());
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }
}
