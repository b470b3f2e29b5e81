/** Aggregate: how teachers prepare for their attestation, what they collect for it and what came of it (E11). */
@NullMarked
package org.metodika.monitoring.attestation;

import org.jspecify.annotations.NullMarked;
