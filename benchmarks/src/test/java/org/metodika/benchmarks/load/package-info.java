/** Statistics, tables, arguments and the wire of the load; nothing here is timed. */
@NullMarked
package org.metodika.benchmarks.load;

import org.jspecify.annotations.NullMarked;
