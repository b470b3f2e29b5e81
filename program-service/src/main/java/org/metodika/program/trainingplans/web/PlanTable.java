package org.metodika.program.trainingplans.web;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.web.export.CodeWords;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A plan as a table: a line for each request, by groups; what is left over comes last. */
@Component
final class PlanTable {

    private final Table<Line> table;

    PlanTable(MessageSource messages) {
        CodeWords words = new CodeWords(messages);
        this.table = Table.<Line>named("training-plan")
                .column(
                        "training.column.group",
                        line -> line.group() == null ? null : line.group().topic())
                .column("training.column.quarter", line -> line.of(TrainingPlanView.TrainingView::quarter))
                .column("training.column.title", line -> line.of(TrainingPlanView.TrainingView::title))
                .column("training.column.provider", line -> line.of(TrainingPlanView.TrainingView::provider))
                .column("training.column.hours", line -> line.of(TrainingPlanView.TrainingView::hours))
                .column("training.column.study-form", line -> {
                    Object form = line.of(TrainingPlanView.TrainingView::studyForm);
                    return form == null ? null : words.of("study-form", form.toString());
                })
                .column(
                        "training.column.cost-per-person",
                        line -> line.of(TrainingPlanView.TrainingView::costPerPerson))
                .column("support.column.school", line -> line.request().schoolId())
                .column("support.column.teacher", line -> line.request().teacherName())
                .column("support.column.topic", line -> line.request().topic())
                .column(
                        "training.column.priority",
                        line -> words.of("request-priority", line.request().priority()))
                .column(
                        "support.column.status",
                        line -> words.of(
                                "training-request-status", line.request().status()))
                .column("training.column.left-over", Line::reason);
    }

    private record Line(
            TrainingPlanView.@Nullable PlanGroupView group,
            TrainingPlanView.PlanLine request,
            @Nullable String reason) {

        private interface Part {
            Object of(TrainingPlanView.TrainingView training);
        }

        @Nullable
        Object of(Part part) {
            TrainingPlanView.TrainingView training = group == null ? null : group.training();
            return training == null ? null : part.of(training);
        }
    }

    Export<?> of(TrainingPlanView plan) {
        Stream<Line> planned = plan.groups().stream()
                .flatMap(group -> group.requests().stream().map(request -> new Line(group, request, null)));
        Stream<Line> leftOver = plan.leftOver().stream()
                .map(left -> new Line(null, Objects.requireNonNull(left.request()), left.reason()));
        return table.of(Stream.concat(planned, leftOver));
    }
}
