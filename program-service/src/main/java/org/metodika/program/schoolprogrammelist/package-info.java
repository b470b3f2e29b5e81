/** Read model: school programmes as lists show them, newest first. */
@NullMarked
package org.metodika.program.schoolprogrammelist;

import org.jspecify.annotations.NullMarked;
