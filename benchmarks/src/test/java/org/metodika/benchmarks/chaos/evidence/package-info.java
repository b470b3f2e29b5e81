/** Proves that nothing that the services store or publish is overlooked. */
@NullMarked
package org.metodika.benchmarks.chaos.evidence;

import org.jspecify.annotations.NullMarked;
