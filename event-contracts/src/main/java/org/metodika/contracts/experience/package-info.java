/** Messages about experience that was presented. */
@NullMarked
package org.metodika.contracts.experience;

import org.jspecify.annotations.NullMarked;
