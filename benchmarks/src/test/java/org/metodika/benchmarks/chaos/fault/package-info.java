/** Proves how faults are planned and inflicted. */
@NullMarked
package org.metodika.benchmarks.chaos.fault;

import org.jspecify.annotations.NullMarked;
