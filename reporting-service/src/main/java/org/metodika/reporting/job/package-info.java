/** Technical: reports that take long are made in the background, survive a restart, and are kept for a while. */
@NullMarked
package org.metodika.reporting.job;

import org.jspecify.annotations.NullMarked;
