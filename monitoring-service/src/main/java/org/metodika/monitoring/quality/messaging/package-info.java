/** Events of quality as messages. */
@NullMarked
package org.metodika.monitoring.quality.messaging;

import org.jspecify.annotations.NullMarked;
