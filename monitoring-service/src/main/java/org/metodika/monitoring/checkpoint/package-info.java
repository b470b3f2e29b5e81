/** Aggregate: the checkpoints of approved programs, from their plan to their result (C11, C12). */
@NullMarked
package org.metodika.monitoring.checkpoint;

import org.jspecify.annotations.NullMarked;
