/** Read model: one row per entry of a diary, per talk and per consultation. */
@NullMarked
package org.metodika.monitoring.journalrows;

import org.jspecify.annotations.NullMarked;
