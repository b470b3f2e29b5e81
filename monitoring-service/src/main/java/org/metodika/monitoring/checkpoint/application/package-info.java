/** Commands to checkpoints, their layout from an approved program and the watch over their deadlines. */
@NullMarked
package org.metodika.monitoring.checkpoint.application;

import org.jspecify.annotations.NullMarked;
