package org.metodika.program.policy;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;
import org.metodika.contracts.policy.PolicyCatalogue;
import org.metodika.contracts.policy.PolicyChanged;
import org.metodika.contracts.policy.PolicyContent;
import org.metodika.contracts.policy.PolicyOfficerAppointed;
import org.metodika.contracts.policy.PolicyOfficerAppointmentAnnulled;
import org.metodika.contracts.policy.PolicyOfficerReleased;
import org.metodika.contracts.policy.PolicyStartControlSet;
import org.metodika.kit.projection.Follower;
import org.metodika.kit.projection.Incoming;
import org.metodika.kit.projection.UndecodableMessage;
import org.metodika.kit.store.ContractJson;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.core.JacksonException;

/** All versions of the policies, kept by following their events: each event makes one and holds it whole. */
public final class PolicyVersions implements Follower {

    private final MongoOperations mongo;
    private final ContractJson json;

    public PolicyVersions(MongoOperations mongo, ContractJson json) {
        this.mongo = mongo;
        this.json = json;
    }

    @Override
    public String name() {
        return "policy-versions";
    }

    @Override
    public List<Topic> topics() {
        return List.of(PolicyCatalogue.POLICY_EVENTS);
    }

    /** A version never changes, so writing it again does no harm. */
    @Override
    public void apply(List<Incoming> batch) throws FollowerFailure {
        for (int i = 0; i < batch.size(); i++) {
            try {
                version(batch.get(i)).ifPresent(mongo::save);
            } catch (RuntimeException e) {
                throw new FollowerFailure(i, e);
            }
        }
    }

    private Optional<PolicyVersion> version(Incoming message) {
        if (message.type().equals(PolicyCatalogue.POLICY_CHANGED.name())) {
            PolicyChanged event = read(PolicyCatalogue.POLICY_CHANGED, message);
            return Optional.of(
                    version(message, event.schoolId(), event.version(), "SETTINGS", event.changed(), event.policy()));
        }
        if (message.type().equals(PolicyCatalogue.POLICY_OFFICER_APPOINTED.name())) {
            PolicyOfficerAppointed event = read(PolicyCatalogue.POLICY_OFFICER_APPOINTED, message);
            return Optional.of(version(
                    message, event.schoolId(), event.version(), "OFFICER_APPOINTED", List.of(), event.policy()));
        }
        if (message.type().equals(PolicyCatalogue.POLICY_OFFICER_RELEASED.name())) {
            PolicyOfficerReleased event = read(PolicyCatalogue.POLICY_OFFICER_RELEASED, message);
            return Optional.of(
                    version(message, event.schoolId(), event.version(), "OFFICER_RELEASED", List.of(), event.policy()));
        }
        if (message.type().equals(PolicyCatalogue.POLICY_OFFICER_APPOINTMENT_ANNULLED.name())) {
            PolicyOfficerAppointmentAnnulled event = read(PolicyCatalogue.POLICY_OFFICER_APPOINTMENT_ANNULLED, message);
            return Optional.of(version(
                    message, event.schoolId(), event.version(), "APPOINTMENT_ANNULLED", List.of(), event.policy()));
        }
        if (message.type().equals(PolicyCatalogue.POLICY_START_CONTROL_SET.name())) {
            PolicyStartControlSet event = read(PolicyCatalogue.POLICY_START_CONTROL_SET, message);
            return Optional.of(version(
                    message,
                    event.schoolId(),
                    event.version(),
                    "START_CONTROL",
                    List.of((event.required() ? StartControl.REQUIRED : StartControl.NOT_REQUIRED).name()),
                    event.policy()));
        }
        return Optional.empty();
    }

    private static PolicyVersion version(
            Incoming message, String schoolId, int version, String change, List<String> changed, PolicyContent policy) {
        return new PolicyVersion(
                PolicyVersion.id(schoolId, version), schoolId, version, message.time(), change, changed, policy);
    }

    private <T extends Record> T read(MessageType<T> type, Incoming message) {
        byte[] value = message.value();
        if (value == null) {
            throw new UndecodableMessage("An event without data", null);
        }
        try {
            return json.read(type, value);
        } catch (JacksonException e) {
            throw new UndecodableMessage("Not a " + type.name() + ": " + e.getOriginalMessage(), e);
        }
    }

    /** Versions of one school, the latest first; {@code before} is null for the first page. */
    List<PolicyVersion> page(String schoolId, @Nullable Integer before, int limit) {
        var wanted = where("schoolId").is(schoolId);
        Query query = new Query(before == null ? wanted : wanted.and("version").lt(before));
        return mongo.find(query.with(Sort.by(Sort.Direction.DESC, "version")).limit(limit), PolicyVersion.class);
    }

    /** One version; what ships for 0. */
    Optional<PolicyVersion> find(String schoolId, int version) {
        return version == 0
                ? Optional.of(PolicyVersion.shipped(schoolId))
                : Optional.ofNullable(mongo.findById(PolicyVersion.id(schoolId, version), PolicyVersion.class));
    }
}
