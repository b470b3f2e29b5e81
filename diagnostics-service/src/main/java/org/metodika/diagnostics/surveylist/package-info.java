/** Read model: surveys as lists show them, for those who run them and for those who were invited by name. */
@NullMarked
package org.metodika.diagnostics.surveylist;

import org.jspecify.annotations.NullMarked;
