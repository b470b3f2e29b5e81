@NullMarked
package org.metodika.program.history;

import org.jspecify.annotations.NullMarked;
