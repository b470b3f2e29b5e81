@NullMarked
package org.metodika.program.discussions;

import org.jspecify.annotations.NullMarked;
