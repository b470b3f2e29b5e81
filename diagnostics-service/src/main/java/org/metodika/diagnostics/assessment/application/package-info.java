/** Use cases of assessments, and the rows of their lists. */
@NullMarked
package org.metodika.diagnostics.assessment.application;

import org.jspecify.annotations.NullMarked;
