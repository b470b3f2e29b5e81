/** Yearly plans as messages. */
@NullMarked
package org.metodika.program.trainingplans.messaging;

import org.jspecify.annotations.NullMarked;
