package org.metodika.program.trainingrequests;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.export.CodeWords;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.metodika.program.leading.LedList;
import org.metodika.program.trainingrequests.TrainingRequestList.Wanted;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of requests for training, as pages and as a table. */
@RestController
@RequestMapping("/api/training-requests")
@Tag(name = "Training requests")
public final class TrainingRequestListController {

    private static final int LONGEST_TOPIC = 500;

    private final TrainingRequestList list;
    private final Table<LedList.Named<TrainingRequestRow>> table;

    public TrainingRequestListController(TrainingRequestList list, MessageSource messages) {
        this.list = list;
        CodeWords words = new CodeWords(messages);
        this.table = Table.<LedList.Named<TrainingRequestRow>>named("training-requests")
                .column("support.column.school", line -> line.row().schoolId())
                .column("support.column.teacher", LedList.Named::teacherName)
                .column(
                        "support.column.status",
                        line -> words.of("training-request-status", line.row().status()))
                .column("support.column.topic", line -> line.row().topic())
                .column(
                        "training.column.priority",
                        line -> words.of("request-priority", line.row().priority()))
                .column(
                        "training.column.source",
                        line -> words.of("request-source", line.row().source()))
                .column("training.column.campaign", line -> line.row().campaign())
                .column("support.column.planned-on", line -> line.row().madeOn())
                .column("support.column.ended-on", line -> line.row().settledOn())
                .column("training.column.plan", line -> line.row().planYear())
                .column("training.column.left-over", line -> line.row().leftOverBecause())
                .column("support.column.id", line -> line.row().id());
    }

    /** A request in the list; {@code plan…} and {@code leftOverBecause} say what a yearly plan made of it. */
    record TrainingRequestEntry(
            UUID id,
            String schoolId,
            UUID teacherId,
            @Nullable String teacherName,
            @Nullable UUID conclusionId,
            @Nullable UUID supportId,
            String source,
            String priority,
            @Nullable Integer campaign,
            String topic,
            List<UUID> deficits,
            LocalDate madeOn,
            String status,
            @Nullable LocalDate settledOn,
            @Nullable Integer planYear,
            @Nullable UUID planGroupId,
            @Nullable String leftOverBecause) {

        static TrainingRequestEntry of(LedList.Named<TrainingRequestRow> line) {
            TrainingRequestRow row = line.row();
            return new TrainingRequestEntry(
                    row.id(),
                    row.schoolId(),
                    row.teacherId(),
                    line.teacherName(),
                    row.conclusionId(),
                    row.supportId(),
                    row.source(),
                    row.priority(),
                    row.campaign(),
                    row.topic(),
                    row.deficits(),
                    row.madeOn(),
                    row.status(),
                    row.settledOn(),
                    row.planYear(),
                    row.planGroupId(),
                    row.leftOverBecause());
        }
    }

    @GetMapping
    @Operation(summary = "Training requests within reach, newest first; follows changes within a moment")
    Page<TrainingRequestEntry> list(
            @Parameter(description = "School code") @RequestParam(required = false) @Nullable String school,
            @Parameter(description = "Id of the teacher") @RequestParam(required = false) @Nullable UUID teacher,
            @Parameter(description = "State") @RequestParam(required = false) TrainingRequest.@Nullable Status status,
            @Parameter(description = "Year of the formation campaign; 0 for requests of none")
                    @RequestParam(required = false)
                    @Nullable
                    Integer campaign,
            @Parameter(description = "Beginning of the topic")
                    @RequestParam(required = false)
                    @Size(max = LONGEST_TOPIC)
                    @Nullable
                    String topic,
            @Parameter(description = "Priority") @RequestParam(required = false) @Nullable RequestPriority priority,
            @Parameter(description = "Source") @RequestParam(required = false) @Nullable RequestSource source,
            @Parameter(description = "Year of the plan that placed them") @RequestParam(required = false) @Nullable
                    Integer plan,
            PageRequest page,
            Actor actor) {
        return list.page(new Wanted(school, teacher, status, campaign, topic, priority, source, plan), page, actor)
                .map(TrainingRequestEntry::of);
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same as a table: CSV or XLSX by Accept or ?format=csv|xlsx")
    Export<?> table(
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable UUID teacher,
            @RequestParam(required = false) TrainingRequest.@Nullable Status status,
            @RequestParam(required = false) @Nullable Integer campaign,
            @RequestParam(required = false) @Size(max = LONGEST_TOPIC) @Nullable String topic,
            @RequestParam(required = false) @Nullable RequestPriority priority,
            @RequestParam(required = false) @Nullable RequestSource source,
            @RequestParam(required = false) @Nullable Integer plan,
            Actor actor) {
        return table.of(list.all(new Wanted(school, teacher, status, campaign, topic, priority, source, plan), actor));
    }
}
