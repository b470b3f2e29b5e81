/** Tests of what controls tell the platform. */
@NullMarked
package org.metodika.monitoring.control.messaging;

import org.jspecify.annotations.NullMarked;
