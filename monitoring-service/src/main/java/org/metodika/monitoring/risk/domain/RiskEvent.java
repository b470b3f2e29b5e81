package org.metodika.monitoring.risk.domain;

/** What happens to a risk. */
public sealed interface RiskEvent {

    record Entered(RiskId id, String schoolId, Assessment assessment) implements RiskEvent {}

    record Revised(Assessment assessment) implements RiskEvent {}
}
