/** Plans faults, inflicts them on the processes of a platform and tells what it took to get over them. */
@NullMarked
package org.metodika.benchmarks.chaos.fault;

import org.jspecify.annotations.NullMarked;
