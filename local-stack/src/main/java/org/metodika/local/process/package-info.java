/** Child processes: starting them in order, knowing when they are ready, and ending them, also those left behind. */
@NullMarked
package org.metodika.local.process;

import org.jspecify.annotations.NullMarked;
