@NullMarked
package org.metodika.program.contests;

import org.jspecify.annotations.NullMarked;
