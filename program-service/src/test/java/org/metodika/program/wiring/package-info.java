@NullMarked
package org.metodika.program.wiring;

import org.jspecify.annotations.NullMarked;
