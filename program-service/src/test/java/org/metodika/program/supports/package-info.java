@NullMarked
package org.metodika.program.supports;

import org.jspecify.annotations.NullMarked;
