/** Tests of what stands on watch lists. */
@NullMarked
package org.metodika.monitoring.watch;

import org.jspecify.annotations.NullMarked;
