/** Messages about measures of support. */
@NullMarked
package org.metodika.contracts.measure;

import org.jspecify.annotations.NullMarked;
