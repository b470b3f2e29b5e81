@NullMarked
package org.metodika.program.trainingplans.domain;

import org.jspecify.annotations.NullMarked;
