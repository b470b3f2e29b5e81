/** Events of acquaintance as messages. */
@NullMarked
package org.metodika.monitoring.acquaintance.messaging;

import org.jspecify.annotations.NullMarked;
