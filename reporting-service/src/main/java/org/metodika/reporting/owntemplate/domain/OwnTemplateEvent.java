package org.metodika.reporting.owntemplate.domain;

import java.time.LocalDate;
import org.metodika.reporting.owntemplate.domain.OwnTemplate.Version;

/** What happens to an own template. */
public sealed interface OwnTemplateEvent {

    record Uploaded(OwnTemplateId id, String type, Version version) implements OwnTemplateEvent {}

    record Tried(int version, LocalDate on) implements OwnTemplateEvent {}

    record Adopted(int version, LocalDate from) implements OwnTemplateEvent {}

    record Withdrawn(LocalDate from) implements OwnTemplateEvent {}
}
