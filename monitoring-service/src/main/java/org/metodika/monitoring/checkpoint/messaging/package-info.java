/** What checkpoints tell others, and what programs tell checkpoints. */
@NullMarked
package org.metodika.monitoring.checkpoint.messaging;

import org.jspecify.annotations.NullMarked;
