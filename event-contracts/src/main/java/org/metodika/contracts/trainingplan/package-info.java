/** Messages about yearly plans of professional development. */
@NullMarked
package org.metodika.contracts.trainingplan;

import org.jspecify.annotations.NullMarked;
