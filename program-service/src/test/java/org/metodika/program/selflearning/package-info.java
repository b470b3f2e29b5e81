@NullMarked
package org.metodika.program.selflearning;

import org.jspecify.annotations.NullMarked;
