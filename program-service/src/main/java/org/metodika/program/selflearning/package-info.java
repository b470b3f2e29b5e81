/** Register: how each school builds a self-learning school, in five steps and by school year (C05). */
@NullMarked
package org.metodika.program.selflearning;

import org.jspecify.annotations.NullMarked;
