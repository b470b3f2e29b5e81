/** Domain of the yearly plan of professional development. */
@NullMarked
package org.metodika.program.trainingplans.domain;

import org.jspecify.annotations.NullMarked;
