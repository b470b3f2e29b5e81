package org.metodika.reporting.analytics;

import java.util.List;
import org.metodika.kit.directory.KnownSchool;
import org.metodika.kit.identity.Reach;

/**
 * Whom an answer is about: part of every query.
 *
 * @param schools in the order of their codes
 * @param personFree whether nobody may be recognised in it, as for analysts
 */
record Scope(List<KnownSchool> schools, Reach reach, boolean personFree) {}
