/** Aggregate: rewards of people (C04). */
@NullMarked
package org.metodika.monitoring.recognition;

import org.jspecify.annotations.NullMarked;
