@NullMarked
package org.metodika.program.trainingplans;

import org.jspecify.annotations.NullMarked;
