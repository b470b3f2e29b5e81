package org.metodika.program.policy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.policy.PolicyCatalogue;
import org.metodika.contracts.policy.PolicyChanged;
import org.metodika.contracts.policy.PolicyContent;
import org.metodika.contracts.policy.PolicyOfficerAppointed;
import org.metodika.contracts.policy.PolicyOfficerAppointmentAnnulled;
import org.metodika.contracts.policy.PolicyOfficerReleased;
import org.metodika.contracts.policy.PolicyStartControlSet;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.program.acts.ActId;

/** Policy events as messages of the contract. Each holds the whole policy, ids, codes and numbers, so that all versions stay readable. */
public final class PolicyMessages implements AggregateMessages<Policy, PolicyEvent> {

    @Override
    public Message<?> event(Policy after, PolicyEvent event, @Nullable UUID by) {
        PolicyContent content = content(after);
        return switch (event) {
            case PolicyEvent.SettingsChanged changed ->
                new Message<>(
                        PolicyCatalogue.POLICY_CHANGED,
                        new PolicyChanged(after.schoolId(), after.version(), changed.changed(), content, by));
            case PolicyEvent.StartControlSet set ->
                new Message<>(
                        PolicyCatalogue.POLICY_START_CONTROL_SET,
                        new PolicyStartControlSet(
                                after.schoolId(),
                                after.version(),
                                set.control() == StartControl.REQUIRED,
                                content,
                                by));
            case PolicyEvent.OfficerAppointed appointed ->
                new Message<>(
                        PolicyCatalogue.POLICY_OFFICER_APPOINTED,
                        new PolicyOfficerAppointed(
                                after.schoolId(),
                                after.version(),
                                appointed.staffId(),
                                appointed.from(),
                                former(after.officers()),
                                content,
                                by));
            case PolicyEvent.AppointmentAnnulled annulled ->
                new Message<>(
                        PolicyCatalogue.POLICY_OFFICER_APPOINTMENT_ANNULLED,
                        new PolicyOfficerAppointmentAnnulled(
                                after.schoolId(), after.version(), annulled.staffId(), annulled.from(), content, by));
            case PolicyEvent.OfficerReleased released ->
                new Message<>(
                        PolicyCatalogue.POLICY_OFFICER_RELEASED,
                        new PolicyOfficerReleased(
                                after.schoolId(),
                                after.version(),
                                after.officers().getLast().staffId(),
                                released.until(),
                                content,
                                by));
        };
    }

    private static @Nullable UUID former(List<Tenure> officers) {
        Tenure before = officers.size() < 2 ? null : officers.get(officers.size() - 2);
        return before != null && before.relieved() ? before.staffId() : null;
    }

    static PolicyContent content(Policy policy) {
        Settings settings = policy.settings();
        Tenure last = policy.last();
        Tenure officer = last == null || last.until() != null ? null : last;
        return new PolicyContent(
                value(settings.regulation()),
                settings.normativeActs().stream().map(ActId::value).toList(),
                value(settings.curatorDuties()),
                settings.sections().stream().map(Enum::name).toList(),
                settings.limits().leastHours(),
                settings.limits().mostHours(),
                settings.limits().mostModules(),
                settings.limits().mostActivities(),
                settings.monthsFrom(),
                settings.monthsTo(),
                settings.durationOverridable(),
                settings.discussionWith().stream().map(Enum::name).toList(),
                officer == null ? null : officer.staffId(),
                officer == null ? null : officer.from());
    }

    private static @Nullable UUID value(@Nullable ActId id) {
        return id == null ? null : id.value();
    }
}
