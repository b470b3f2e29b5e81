/** Read model: what teachers achieved, by the day of the fact (C07). */
@NullMarked
package org.metodika.monitoring.achievement;

import org.jspecify.annotations.NullMarked;
