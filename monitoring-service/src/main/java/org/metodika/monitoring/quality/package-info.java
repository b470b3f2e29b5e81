/** Aggregate: quality of teaching: indicators, measurements, analyses (A25). */
@NullMarked
package org.metodika.monitoring.quality;

import org.jspecify.annotations.NullMarked;
