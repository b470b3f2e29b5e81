/** Register: comparisons of two assessments of a teacher, with what people found by comparing materials (C26-C28). */
@NullMarked
package org.metodika.diagnostics.comparison;

import org.jspecify.annotations.NullMarked;
