/** Surveys: their life, what may be asked of whom, and what may be shown of the answers. */
@NullMarked
package org.metodika.diagnostics.survey.domain;

import org.jspecify.annotations.NullMarked;
