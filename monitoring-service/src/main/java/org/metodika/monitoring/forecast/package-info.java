/** Read model: when checkpoints that are open are likely to be passed, from the school's own history. */
@NullMarked
package org.metodika.monitoring.forecast;

import org.jspecify.annotations.NullMarked;
