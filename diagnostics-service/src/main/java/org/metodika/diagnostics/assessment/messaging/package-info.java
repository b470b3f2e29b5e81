/** What assessments tell others. */
@NullMarked
package org.metodika.diagnostics.assessment.messaging;

import org.jspecify.annotations.NullMarked;
