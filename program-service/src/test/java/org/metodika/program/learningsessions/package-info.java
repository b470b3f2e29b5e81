@NullMarked
package org.metodika.program.learningsessions;

import org.jspecify.annotations.NullMarked;
