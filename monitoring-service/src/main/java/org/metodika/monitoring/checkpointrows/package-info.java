/** Read model: one slim row per checkpoint for lists, exports and the watch over deadlines. */
@NullMarked
package org.metodika.monitoring.checkpointrows;

import org.jspecify.annotations.NullMarked;
