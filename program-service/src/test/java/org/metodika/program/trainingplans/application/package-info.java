@NullMarked
package org.metodika.program.trainingplans.application;

import org.jspecify.annotations.NullMarked;
