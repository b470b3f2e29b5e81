/** Tests of the service as a whole, and what they are fed with. */
@NullMarked
package org.metodika.reporting;

import org.jspecify.annotations.NullMarked;
