/** Read model: figures of teachers, schools and the municipality over a period, with the rows behind each, and what training brought about. */
@NullMarked
package org.metodika.reporting.analytics;

import org.jspecify.annotations.NullMarked;
