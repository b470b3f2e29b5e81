/** Tests of the rules of consultation. */
@NullMarked
package org.metodika.monitoring.consultation.domain;

import org.jspecify.annotations.NullMarked;
