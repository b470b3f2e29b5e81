@NullMarked
package org.metodika.program.associations;

import org.jspecify.annotations.NullMarked;
