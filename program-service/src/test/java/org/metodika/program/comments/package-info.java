@NullMarked
package org.metodika.program.comments;

import org.jspecify.annotations.NullMarked;
