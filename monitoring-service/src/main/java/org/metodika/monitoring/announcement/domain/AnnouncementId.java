package org.metodika.monitoring.announcement.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** An announcement or a methodical material (объявление, методический материал). */
public record AnnouncementId(UUID value) implements Id {}
