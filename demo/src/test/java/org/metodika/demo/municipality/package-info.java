/** Proves what the package of the same name promises. */
@NullMarked
package org.metodika.demo.municipality;

import org.jspecify.annotations.NullMarked;
