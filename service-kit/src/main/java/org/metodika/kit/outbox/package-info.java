/** The relay that carries the outbox of aggregates to Kafka. */
@NullMarked
package org.metodika.kit.outbox;

import org.jspecify.annotations.NullMarked;
