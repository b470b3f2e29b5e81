/** Read model: one slim row per duty for lists, exports and the watch over days. */
@NullMarked
package org.metodika.monitoring.dutyrows;

import org.jspecify.annotations.NullMarked;
