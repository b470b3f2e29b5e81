/** Proves what the package of the same name promises. */
@NullMarked
package org.metodika.demo.report;

import org.jspecify.annotations.NullMarked;
