package org.metodika.monitoring.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.monitoring.access.MonitoringAction;
import org.metodika.monitoring.access.Scope;
import org.metodika.monitoring.checkpointrows.CheckpointRow;
import org.metodika.monitoring.checkpointrows.CheckpointRows;
import org.metodika.monitoring.checkpointrows.Wanted;
import org.metodika.monitoring.program.KnownProgram;
import org.metodika.monitoring.program.KnownPrograms;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Forecasts of the open checkpoints that somebody may see (differentiator 8): no model, a median that everybody can count again. */
public final class Forecasts {

    private final CheckpointRows rows;
    private final DelayHistories histories;
    private final KnownPrograms programs;
    private final Directory directory;
    private final Access access;
    private final MessageSource messages;

    public Forecasts(
            CheckpointRows rows,
            DelayHistories histories,
            KnownPrograms programs,
            Directory directory,
            Access access,
            MessageSource messages) {
        this.rows = rows;
        this.histories = histories;
        this.programs = programs;
        this.directory = directory;
        this.access = access;
        this.messages = messages;
    }

    Page<ForecastView> page(Wanted wanted, PageRequest page, Actor actor) {
        Page<CheckpointRow> found = rows.page(wanted, scope(actor), page);
        return new Page<>(told(found.items()), found.next());
    }

    Stream<ForecastView> all(Wanted wanted, Actor actor) {
        return rows.pages(wanted, scope(actor)).flatMap(page -> told(page.items()).stream());
    }

    private Scope scope(Actor actor) {
        return Scope.of(access, actor, MonitoringAction.SEE);
    }

    private List<ForecastView> told(List<CheckpointRow> found) {
        Map<String, DelayHistory> known =
                histories.of(found.stream().map(CheckpointRow::schoolId).collect(Collectors.toSet()));
        Map<UUID, String> names =
                directory.names(found.stream().map(CheckpointRow::teacherId).collect(Collectors.toSet()));
        Map<UUID, KnownProgram> plans =
                programs.withIds(found.stream().map(CheckpointRow::programId).collect(Collectors.toSet()));
        return found.stream()
                .map(row -> told(
                        row,
                        Objects.requireNonNull(known.get(row.schoolId()), "each school has a history"),
                        names.get(row.teacherId()),
                        plans.get(row.programId())))
                .toList();
    }

    private ForecastView told(
            CheckpointRow row, DelayHistory history, @Nullable String name, @Nullable KnownProgram program) {
        LocalDate today = directory.today(row.schoolId());
        Delays.Outlook outlook = history.of(row.form()).of(row.deadline(), today);
        return new ForecastView(
                row.id(),
                row.schoolId(),
                row.programId(),
                row.teacherId(),
                name,
                row.stageId(),
                row.ordinal(),
                program == null
                        ? null
                        : program.stage(row.stageId())
                                .map(KnownProgram.Stage::title)
                                .orElse(null),
                row.form(),
                row.deadline(),
                row.overdueSince(today),
                outlook.cases(),
                Delays.LEAST_CASES,
                outlook instanceof Delays.Outlook.Expected expected ? ForecastView.Expected.of(expected) : null,
                reason(outlook, row.deadline().isBefore(today)));
    }

    private String reason(Delays.Outlook outlook, boolean late) {
        return switch (outlook) {
            case Delays.Outlook.TooFew(int cases) ->
                word(late ? "too-few-as-late" : "too-few", cases, Delays.LEAST_CASES);
            case Delays.Outlook.Expected told ->
                word(
                        late ? "told-as-late" : "told",
                        told.cases(),
                        told.days().lower(),
                        told.days().upper(),
                        told.days().median());
        };
    }

    private String word(String key, Object... arguments) {
        return messages.getMessage("forecast." + key, arguments, LocaleContextHolder.getLocale());
    }
}
