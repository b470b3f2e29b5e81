package org.metodika.monitoring.consultation.web;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.monitoring.consultation.application.Consultations;
import org.metodika.monitoring.consultation.domain.SupportLine;
import org.metodika.monitoring.journalrows.ConsultationRow;
import org.metodika.monitoring.journalrows.ConsultationRows;
import org.metodika.monitoring.journalrows.ConsultationTotal;
import org.springframework.stereotype.Component;

/** Lists of consultations with the words people need, and their totals. */
@Component
final class ConsultationList {

    /** Behind every name of a line. */
    private static final String LAST = "~";

    private final ConsultationRows rows;
    private final Consultations consultations;
    private final Directory directory;

    ConsultationList(ConsultationRows rows, Consultations consultations, Directory directory) {
        this.rows = rows;
        this.consultations = consultations;
        this.directory = directory;
    }

    /**
     * What the wanted consultations add up to.
     *
     * @param lines by line of tutor support; those of none come last
     */
    record ConsultationTotalView(long consultations, BigDecimal hours, List<ConsultationLineView> lines) {}

    /** What those of one line add up to; {@code line} is null for those that were no tutor support. */
    record ConsultationLineView(@Nullable SupportLine line, long consultations, BigDecimal hours) {

        static ConsultationLineView of(ConsultationTotal total) {
            return new ConsultationLineView(
                    lineNamed(total.line()), total.consultations(), ConsultationRow.hours(total.minutes()));
        }
    }

    Page<ConsultationView> page(ConsultationQuery query, PageRequest page, Actor actor) {
        Page<ConsultationRow> found = rows.page(query.wanted(), consultations.toSee(actor), page);
        return new Page<>(dressed(found.items()), found.next());
    }

    Stream<ConsultationView> all(ConsultationQuery query, Actor actor) {
        return rows.pages(query.wanted(), consultations.toSee(actor)).flatMap(page -> dressed(page.items()).stream());
    }

    ConsultationTotalView total(ConsultationQuery query, Actor actor) {
        List<ConsultationTotal> totals = rows.totals(query.wanted(), consultations.toSee(actor));
        return new ConsultationTotalView(
                totals.stream().mapToLong(ConsultationTotal::consultations).sum(),
                ConsultationRow.hours(
                        totals.stream().mapToLong(ConsultationTotal::minutes).sum()),
                totals.stream()
                        .sorted(Comparator.comparing(total -> Objects.requireNonNullElse(total.line(), LAST)))
                        .map(ConsultationLineView::of)
                        .toList());
    }

    private List<ConsultationView> dressed(List<ConsultationRow> found) {
        Map<UUID, String> names = directory.names(found.stream()
                .flatMap(row -> Stream.concat(Stream.of(row.teacherId()), Stream.ofNullable(row.consultantId())))
                .collect(Collectors.toSet()));
        return found.stream().map(row -> view(row, names)).toList();
    }

    private static ConsultationView view(ConsultationRow row, Map<UUID, String> names) {
        UUID consultant = row.consultantId();
        return new ConsultationView(
                row.id(),
                row.schoolId(),
                row.teacherId(),
                names.get(row.teacherId()),
                consultant,
                consultant == null ? null : names.get(consultant),
                row.programId(),
                row.heldOn(),
                row.hours(),
                lineNamed(row.line()),
                row.topic(),
                row.outcome(),
                null);
    }

    private static @Nullable SupportLine lineNamed(@Nullable String name) {
        return name == null ? null : SupportLine.valueOf(name);
    }
}
