/** Compares what clients were told with what is stored, what is in the topics and what each projection shows. Pure. */
@NullMarked
package org.metodika.benchmarks.chaos.check;

import org.jspecify.annotations.NullMarked;
