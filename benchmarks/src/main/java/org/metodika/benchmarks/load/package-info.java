/** How fast the platform is: load through the gateway and past it, what its foundations can do, how long news takes. */
@NullMarked
package org.metodika.benchmarks.load;

import org.jspecify.annotations.NullMarked;
