/** Tests of the rules of feedback. */
@NullMarked
package org.metodika.monitoring.feedback.domain;

import org.jspecify.annotations.NullMarked;
