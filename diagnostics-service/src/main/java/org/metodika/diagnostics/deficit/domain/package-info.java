/** Aggregate: a deficit of one teacher, and how findings of assessments make, confirm and resolve it (C19, A03, B15). */
@NullMarked
package org.metodika.diagnostics.deficit.domain;

import org.jspecify.annotations.NullMarked;
