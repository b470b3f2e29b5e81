@NullMarked
package org.metodika.program.acts;

import org.jspecify.annotations.NullMarked;
