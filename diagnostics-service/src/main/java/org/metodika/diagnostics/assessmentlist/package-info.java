/** Read model: slim rows of assessments for lists and exports. */
@NullMarked
package org.metodika.diagnostics.assessmentlist;

import org.jspecify.annotations.NullMarked;
