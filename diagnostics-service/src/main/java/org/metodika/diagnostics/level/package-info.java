/** Read model: what the closed assessments of a teacher say, one document per teacher (A03, C03). */
@NullMarked
package org.metodika.diagnostics.level;

import org.jspecify.annotations.NullMarked;
