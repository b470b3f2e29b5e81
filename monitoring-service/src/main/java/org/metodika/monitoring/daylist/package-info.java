/** Lists of rows by day, the same for every register. */
@NullMarked
package org.metodika.monitoring.daylist;

import org.jspecify.annotations.NullMarked;
