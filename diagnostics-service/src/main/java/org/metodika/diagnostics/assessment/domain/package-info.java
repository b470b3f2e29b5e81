/** Aggregate: an assessment of one teacher with one instrument, its answer sheets and its score (C19-C21, A03, A29). */
@NullMarked
package org.metodika.diagnostics.assessment.domain;

import org.jspecify.annotations.NullMarked;
