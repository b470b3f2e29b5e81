/**
 * Read model: what is known of approved programs: the texts of their stages, and which approvals were laid out as
 * checkpoints.
 */
@NullMarked
package org.metodika.monitoring.program;

import org.jspecify.annotations.NullMarked;
