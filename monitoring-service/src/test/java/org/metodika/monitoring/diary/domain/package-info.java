/** Tests of the rules of diary. */
@NullMarked
package org.metodika.monitoring.diary.domain;

import org.jspecify.annotations.NullMarked;
