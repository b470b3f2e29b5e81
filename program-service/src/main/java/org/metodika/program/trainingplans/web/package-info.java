/** Yearly plans over HTTP. */
@NullMarked
package org.metodika.program.trainingplans.web;

import org.jspecify.annotations.NullMarked;
