/** Read model: one slim row per control for lists, exports and the watch over dates. */
@NullMarked
package org.metodika.monitoring.controlrows;

import org.jspecify.annotations.NullMarked;
