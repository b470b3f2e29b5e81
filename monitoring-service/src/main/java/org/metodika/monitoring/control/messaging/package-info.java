/** What controls tell others, and what programs tell controls. */
@NullMarked
package org.metodika.monitoring.control.messaging;

import org.jspecify.annotations.NullMarked;
