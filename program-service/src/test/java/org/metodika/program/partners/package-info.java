@NullMarked
package org.metodika.program.partners;

import org.jspecify.annotations.NullMarked;
