package org.metodika.monitoring.attestation.web;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.export.CodeWords;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.metodika.monitoring.attestation.application.Attestations;
import org.metodika.monitoring.attestation.domain.Category;
import org.metodika.monitoring.attestation.web.AttestationViews.ListedAttestation;
import org.metodika.monitoring.attestationrows.AttestationRow;
import org.metodika.monitoring.daylist.DayFilter;
import org.metodika.monitoring.daylist.DayList;
import org.springframework.context.MessageSource;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Lists of attestations with the names of people. */
@Component
final class AttestationList {

    private final DayList<AttestationRow> rows;
    private final Attestations attestations;
    private final Directory directory;
    private final CodeWords words;

    AttestationList(
            DayList<AttestationRow> rows, Attestations attestations, Directory directory, MessageSource messages) {
        this.rows = rows;
        this.attestations = attestations;
        this.directory = directory;
        this.words = new CodeWords(messages);
    }

    Page<ListedAttestation> page(AttestationQuery query, PageRequest page, Actor actor) {
        Page<AttestationRow> found = rows.page(wanted(query, actor), page);
        return new Page<>(dressed(found.items()), found.next());
    }

    /** The list as people print it, all of it. */
    Export<ListedAttestation> table(AttestationQuery query, Actor actor) {
        return Table.<ListedAttestation>named("attestations")
                .column("table.attestation.school", ListedAttestation::schoolId)
                .column("table.attestation.teacher", ListedAttestation::teacherName)
                .column("table.attestation.position", ListedAttestation::position)
                .column("table.attestation.attempt", ListedAttestation::attempt)
                .column("table.attestation.target", row -> word(row.target()))
                .column(
                        "table.attestation.status",
                        row -> words.of("attestation-status", row.status().name()))
                .column("table.attestation.present", row -> word(row.presentCategory()))
                .column("table.attestation.apply-on", ListedAttestation::applyOn)
                .column("table.attestation.meeting-on", ListedAttestation::meetingOn)
                .column("table.attestation.companion", ListedAttestation::companionName)
                .column("table.attestation.materials", ListedAttestation::materials)
                .column("table.attestation.missing", ListedAttestation::missing)
                .column("table.attestation.consultations", ListedAttestation::consultations)
                .column("table.attestation.applied-on", ListedAttestation::appliedOn)
                .column("table.attestation.decided-on", ListedAttestation::decidedOn)
                .column("table.attestation.act", ListedAttestation::act)
                .column("table.attestation.held", row -> word(row.heldCategory()))
                .column("table.attestation.held-until", ListedAttestation::heldUntil)
                .column("table.attestation.to-prepare-since", ListedAttestation::toPrepareSince)
                .column("table.attestation.id", ListedAttestation::id)
                .of(rows.pages(wanted(query, actor)).flatMap(page -> dressed(page.items()).stream()));
    }

    private @Nullable String word(@Nullable Category category) {
        return category == null ? null : words.of("attestation-category", category.name());
    }

    private List<Criteria> wanted(AttestationQuery query, Actor actor) {
        DayFilter wanted = DayFilter.within(attestations.toSee(actor).within("companionId"))
                .equal("schoolId", query.school())
                .equal("teacherId", query.teacher())
                .equal("companionId", query.companion())
                .equal("target", query.target())
                .equal("status", query.status());
        LocalDate termUntil = query.termUntil();
        if (termUntil != null) {
            wanted.and(where("heldUntil").lte(termUntil));
        }
        if (query.toPrepare() != null) {
            wanted.and(where("toPrepareSince").exists(query.toPrepare()));
        }
        return wanted.conditions();
    }

    private List<ListedAttestation> dressed(List<AttestationRow> found) {
        Map<UUID, String> names = directory.names(found.stream()
                .flatMap(row -> Stream.concat(Stream.of(row.teacherId()), Stream.ofNullable(row.companionId())))
                .collect(Collectors.toSet()));
        return found.stream().map(row -> ListedAttestation.of(row, names)).toList();
    }
}
