package org.metodika.monitoring.quality.domain;

/** An indicator as those know it who measure by it, whether it ships or a school brought it in. */
public record Scale(String code, Unit unit, Direction direction) {}
