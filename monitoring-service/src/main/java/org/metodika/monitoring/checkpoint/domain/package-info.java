/** The life of a checkpoint: what may happen to it, and why something is refused. */
@NullMarked
package org.metodika.monitoring.checkpoint.domain;

import org.jspecify.annotations.NullMarked;
