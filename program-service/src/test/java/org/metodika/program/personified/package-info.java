@NullMarked
package org.metodika.program.personified;

import org.jspecify.annotations.NullMarked;
