/** Tests of the two forms of a paper. */
@NullMarked
package org.metodika.reporting.paper;

import org.jspecify.annotations.NullMarked;
