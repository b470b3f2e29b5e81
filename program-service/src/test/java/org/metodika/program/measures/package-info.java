@NullMarked
package org.metodika.program.measures;

import org.jspecify.annotations.NullMarked;
