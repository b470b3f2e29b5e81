/** Tests of printed documents. */
@NullMarked
package org.metodika.reporting.forms;

import org.jspecify.annotations.NullMarked;
