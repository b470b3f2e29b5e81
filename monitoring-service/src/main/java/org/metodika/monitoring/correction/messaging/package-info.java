/** What meetings tell others, and what follows from them. */
@NullMarked
package org.metodika.monitoring.correction.messaging;

import org.jspecify.annotations.NullMarked;
