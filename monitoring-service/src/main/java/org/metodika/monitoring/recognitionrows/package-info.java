/** Read model: one row per reward for lists and exports. */
@NullMarked
package org.metodika.monitoring.recognitionrows;

import org.jspecify.annotations.NullMarked;
