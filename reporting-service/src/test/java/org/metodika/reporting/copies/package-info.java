/** Tests of printed documents. */
@NullMarked
package org.metodika.reporting.copies;

import org.jspecify.annotations.NullMarked;
