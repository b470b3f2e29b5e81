@NullMarked
package org.metodika.program.offers;

import org.jspecify.annotations.NullMarked;
