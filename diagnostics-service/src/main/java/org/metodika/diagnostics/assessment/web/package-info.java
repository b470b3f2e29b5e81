/** HTTP edge of assessments. */
@NullMarked
package org.metodika.diagnostics.assessment.web;

import org.jspecify.annotations.NullMarked;
