/** Read model: one row per meeting for lists and exports. */
@NullMarked
package org.metodika.monitoring.correctionrows;

import org.jspecify.annotations.NullMarked;
