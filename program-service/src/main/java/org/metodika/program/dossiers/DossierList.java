package org.metodika.program.dossiers;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.dossier.DossierCatalogue;
import org.metodika.contracts.dossier.DossierContent;
import org.metodika.contracts.dossier.DossierGap;
import org.metodika.contracts.dossier.DossierState;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.program.leading.LedList;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;

/** The list of dossiers and how it is kept. */
public final class DossierList {

    private static final String MISSING_FROM = "missingFrom";

    private final LedList<DossierRow> list;
    private final Directory directory;

    public DossierList(MongoOperations mongo, Access access, Directory directory) {
        this.list = new LedList<>(mongo, access, directory, DossierAction.SEE, DossierRow.class);
        this.directory = directory;
    }

    /**
     * What is asked for; null for all.
     *
     * @param missing document of which something is missing today
     * @param complete whether nothing is missing today
     */
    record Filter(
            @Nullable String school,
            @Nullable UUID teacher,
            @Nullable UUID leader,
            Subject.@Nullable Kind kind,
            @Nullable DossierDocument missing,
            @Nullable Boolean complete) {}

    Page<LedList.Named<DossierRow>> page(Filter filter, PageRequest page, Actor actor) {
        return list.page(wanted(filter, actor), page, actor);
    }

    /** All of them, one after the other; to be closed. */
    Stream<LedList.Named<DossierRow>> all(Filter filter, Actor actor) {
        return list.all(wanted(filter, actor), actor);
    }

    private LedList.Filter wanted(Filter filter, Actor actor) {
        return new LedList.Filter(filter.school(), filter.teacher(), filter.leader(), null, documents(filter, actor));
    }

    /** Days are kept as texts that sort as days do. */
    private List<Criteria> documents(Filter filter, Actor actor) {
        String school = Objects.requireNonNullElse(filter.school(), Objects.requireNonNullElse(actor.schoolId(), ""));
        String today = directory.today(school).toString();
        List<Criteria> conditions = new ArrayList<>();
        if (filter.kind() != null) {
            conditions.add(where("kind").is(filter.kind().name()));
        }
        if (filter.missing() != null) {
            conditions.add(where("lacking")
                    .elemMatch(where("document")
                            .is(filter.missing().name())
                            .and("since")
                            .lte(today)));
        }
        if (filter.complete() != null) {
            conditions.add(
                    filter.complete()
                            ? new Criteria()
                                    .orOperator(
                                            where(MISSING_FROM).is(null),
                                            where(MISSING_FROM).gt(today))
                            : where(MISSING_FROM).lte(today));
        }
        return conditions;
    }

    /** Keeps the rows by following the service's own dossiers. */
    public static StateProjection<DossierState, DossierRow> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "dossier-rows", DossierCatalogue.DOSSIER_STATE, DossierRow.class, DossierList::row, mongo, json);
    }

    /** No row while only checkpoints are known. */
    private static @Nullable DossierRow row(DossierState dossier) {
        LocalDate draftedOn = dossier.draftedOn();
        String status = dossier.status();
        if (draftedOn == null || status == null) {
            return null;
        }
        List<DossierRow.Lack> lacking = dossier.documents().stream()
                .filter(document -> !document.gaps().isEmpty())
                .map(DossierList::lack)
                .toList();
        return new DossierRow(
                dossier.dossierId(),
                draftedOn + "~" + dossier.dossierId(),
                dossier.kind(),
                dossier.schoolId(),
                dossier.teacherId(),
                dossier.leaderId(),
                status,
                draftedOn,
                dossier.judgedFrom(),
                lacking.stream()
                        .map(DossierRow.Lack::since)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                lacking);
    }

    private static DossierRow.Lack lack(DossierContent document) {
        return new DossierRow.Lack(
                document.document(),
                document.gaps().stream()
                        .map(DossierGap::since)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                document.gaps().stream()
                        .map(gap -> new DossierRow.LackingPart(gap.kind(), gap.itemId(), gap.since()))
                        .toList(),
                document.bringer(),
                document.bringerId());
    }
}
