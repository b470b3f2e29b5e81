package org.metodika.diagnostics.campaignprogress;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Topic;
import org.metodika.contracts.assessment.AssessmentCatalogue;
import org.metodika.contracts.campaign.CampaignCatalogue;
import org.metodika.contracts.campaign.CampaignParticipant;
import org.metodika.contracts.campaign.CampaignRollState;
import org.metodika.diagnostics.assessment.application.CampaignAssessments;
import org.metodika.diagnostics.assessment.application.CampaignAssessments.Answers;
import org.metodika.diagnostics.campaignprogress.SchoolProgress.Answered;
import org.metodika.diagnostics.campaignprogress.SchoolProgress.Given;
import org.metodika.diagnostics.campaignprogress.SchoolProgress.Listed;
import org.metodika.diagnostics.campaignprogress.SchoolProgress.Reached;
import org.metodika.diagnostics.campaignprogress.SchoolProgress.Watching;
import org.metodika.diagnostics.ids.Observer;
import org.metodika.kit.projection.Follower;
import org.metodika.kit.projection.Incoming;
import org.metodika.kit.projection.UndecodableMessage;
import org.metodika.kit.store.ContractJson;
import tools.jackson.core.JacksonException;

/**
 * Follows the states of rolls, and what changes in assessments. What a batch says of one school is written at once: when thousands answer on
 * one day, the document of a school is written once per batch and not once per sheet.
 */
public final class ProgressFollower implements Follower {

    private final CampaignProgress progress;
    private final CampaignAssessments assessments;
    private final ContractJson json;

    public ProgressFollower(CampaignProgress progress, CampaignAssessments assessments, ContractJson json) {
        this.progress = progress;
        this.assessments = assessments;
        this.json = json;
    }

    @Override
    public String name() {
        return "campaign-progress";
    }

    @Override
    public List<Topic> topics() {
        return List.of(CampaignCatalogue.CAMPAIGN_ROLL_STATES, AssessmentCatalogue.ASSESSMENT_STATES);
    }

    private record Place(UUID campaignId, String schoolId) {}

    /** What is to be changed about one school; {@code first} is the place of the first of it in the batch. */
    private record Share(int first, List<UnaryOperator<SchoolProgress>> changes) {}

    /** One change, and of what. */
    private record Told(Place place, UnaryOperator<SchoolProgress> change) {}

    @Override
    public void apply(List<Incoming> batch) throws FollowerFailure {
        Map<Place, Share> shares = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        FollowerFailure failure = null;
        for (int i = 0; i < batch.size() && failure == null; i++) {
            Incoming message = batch.get(i);
            try {
                Optional<Told> told = isRoll(message) ? roll(message) : assessment(message, seen);
                int first = i;
                told.ifPresent(one -> shares.computeIfAbsent(one.place(), none -> new Share(first, new ArrayList<>()))
                        .changes()
                        .add(one.change()));
            } catch (RuntimeException e) {
                failure = new FollowerFailure(i, e);
            }
        }
        for (Map.Entry<Place, Share> share : shares.entrySet()) {
            write(share.getKey(), share.getValue());
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** The schools come in the order of their first message, so everything before it is written. */
    private void write(Place place, Share share) throws FollowerFailure {
        try {
            progress.change(place.campaignId(), place.schoolId(), present -> {
                SchoolProgress next = present;
                for (UnaryOperator<SchoolProgress> change : share.changes()) {
                    next = change.apply(next);
                }
                return next;
            });
        } catch (RuntimeException e) {
            throw new FollowerFailure(share.first(), e);
        }
    }

    private static boolean isRoll(Incoming message) {
        return message.topic().equals(CampaignCatalogue.CAMPAIGN_ROLL_STATES.name());
    }

    private Optional<Told> roll(Incoming message) {
        byte[] value = message.value();
        if (value == null || !message.type().equals(CampaignCatalogue.CAMPAIGN_ROLL_STATE.name())) {
            return Optional.empty();
        }
        CampaignRollState roll = read(value);
        List<Listed> listed =
                roll.participants().stream().map(ProgressFollower::listed).toList();
        return Optional.of(new Told(
                new Place(roll.campaignId(), roll.schoolId()),
                present -> present.withRoll(message.sequence(), roll.status(), listed)));
    }

    private CampaignRollState read(byte[] value) {
        try {
            return json.read(CampaignCatalogue.CAMPAIGN_ROLL_STATE, value);
        } catch (JacksonException e) {
            throw new UndecodableMessage("Not a campaign-roll state: " + e.getOriginalMessage(), e);
        }
    }

    /** The message says which assessment changed; what it says now, the assessment itself is asked, once per batch. */
    private Optional<Told> assessment(Incoming message, Set<String> seen) {
        return seen.add(message.key())
                ? assessments
                        .answers(UUID.fromString(message.key()))
                        .map(known -> new Told(
                                new Place(known.campaignId(), known.schoolId()),
                                present -> present.with(answered(known))))
                : Optional.empty();
    }

    private static Listed listed(CampaignParticipant participant) {
        return new Listed(
                participant.teacherId(),
                participant.standing(),
                participant.assessmentId(),
                participant.invitedOn(),
                participant.remindedOn(),
                participant.ground(),
                participant.missing(),
                participant.criteria(),
                participant.observers().stream()
                        .map(one -> new Watching(one.source(), one.observer(), one.staffId()))
                        .toList());
    }

    private static Answered answered(Answers known) {
        return new Answered(
                known.assessmentId(),
                known.version(),
                known.teacherId(),
                known.status().name(),
                known.given().stream()
                        .map(sheet -> new Given(sheet.source().name(), name(sheet.observer())))
                        .toList(),
                known.levels().stream()
                        .map(level -> new Reached(
                                level.code(),
                                level.score(),
                                level.level(),
                                level.deficit(),
                                level.selfScore(),
                                level.othersScore(),
                                level.measuredScore()))
                        .toList());
    }

    private static @Nullable String name(@Nullable Observer observer) {
        return observer == null ? null : observer.name();
    }
}
