package org.metodika.diagnostics.campaignprogress;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.metodika.diagnostics.campaign.application.CampaignWatch;
import org.metodika.diagnostics.campaign.application.Outline;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;

/** How far each school is in each campaign; every look is by {@code _id}. */
public final class CampaignProgress implements CampaignWatch.Unfinished {

    private static final int ATTEMPTS = 40;

    private final MongoOperations mongo;

    public CampaignProgress(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** The progress of one school. */
    SchoolProgress of(UUID campaignId, String schoolId) {
        SchoolProgress found = mongo.findById(SchoolProgress.id(campaignId, schoolId), SchoolProgress.class);
        return found == null ? SchoolProgress.none(campaignId, schoolId) : found;
    }

    /** The progress of these schools, in their order. */
    List<SchoolProgress> of(UUID campaignId, Collection<String> schools) {
        Set<String> ids = schools.stream()
                .map(school -> SchoolProgress.id(campaignId, school))
                .collect(Collectors.toSet());
        Map<String, SchoolProgress> found = mongo.find(query(where("_id").in(ids)), SchoolProgress.class).stream()
                .collect(Collectors.toMap(SchoolProgress::schoolId, Function.identity()));
        return schools.stream()
                .sorted()
                .map(school -> found.getOrDefault(school, SchoolProgress.none(campaignId, school)))
                .toList();
    }

    @Override
    public Set<UUID> of(Outline campaign, String schoolId) {
        return Standing.of(of(campaign.id(), schoolId), campaign).stream()
                .filter(one -> one.stage() == Stage.MISSING || one.stage() == Stage.BEGUN)
                .map(one -> one.line().teacherId())
                .collect(Collectors.toSet());
    }

    /** Writes what a batch of messages says of one school. */
    void change(UUID campaignId, String schoolId, UnaryOperator<SchoolProgress> change) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            SchoolProgress present = of(campaignId, schoolId);
            SchoolProgress next = change.apply(present);
            if (next == present) {
                return;
            }
            try {
                mongo.save(next);
                return;
            } catch (OptimisticLockingFailureException | DuplicateKeyException overtaken) {
                // Another instance was faster: look again.
            }
        }
        throw new IllegalStateException("The progress of " + schoolId + " is written all the time");
    }
}
