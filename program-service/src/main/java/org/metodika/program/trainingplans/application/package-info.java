/** What people do with yearly plans, and what requests make of it. */
@NullMarked
package org.metodika.program.trainingplans.application;

import org.jspecify.annotations.NullMarked;
