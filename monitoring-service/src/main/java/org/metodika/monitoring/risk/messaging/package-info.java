/** What risks tell others. */
@NullMarked
package org.metodika.monitoring.risk.messaging;

import org.jspecify.annotations.NullMarked;
