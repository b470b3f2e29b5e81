@NullMarked
package org.metodika.program.researches;

import org.jspecify.annotations.NullMarked;
