/** Reads what a platform holds: the store, the topics, the lists and reports; and what its clients were told. */
@NullMarked
package org.metodika.benchmarks.chaos.evidence;

import org.jspecify.annotations.NullMarked;
