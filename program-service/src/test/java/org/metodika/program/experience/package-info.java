@NullMarked
package org.metodika.program.experience;

import org.jspecify.annotations.NullMarked;
