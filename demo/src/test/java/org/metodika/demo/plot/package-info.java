/** Proves what the package of the same name promises. */
@NullMarked
package org.metodika.demo.plot;

import org.jspecify.annotations.NullMarked;
