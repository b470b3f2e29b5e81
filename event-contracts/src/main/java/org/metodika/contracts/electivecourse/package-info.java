/** Messages about elective courses. */
@NullMarked
package org.metodika.contracts.electivecourse;

import org.jspecify.annotations.NullMarked;
