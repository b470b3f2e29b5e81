/** The real Kafka broker: its settings for one machine and the process it runs in. */
@NullMarked
package org.metodika.local.kafka;

import org.jspecify.annotations.NullMarked;
