@NullMarked
package org.metodika.program;

import org.jspecify.annotations.NullMarked;
