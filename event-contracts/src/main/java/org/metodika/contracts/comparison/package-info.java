/** What is told of comparisons of a teacher's materials before and after. */
@NullMarked
package org.metodika.contracts.comparison;

import org.jspecify.annotations.NullMarked;
