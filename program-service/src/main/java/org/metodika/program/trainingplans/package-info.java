/** Aggregate: the yearly plan of professional development, made from requests for training (E07). */
@NullMarked
package org.metodika.program.trainingplans;

import org.jspecify.annotations.NullMarked;
