/** Messages about personified programs of professional development (requirements B01-B41). */
@NullMarked
package org.metodika.contracts.program;

import org.jspecify.annotations.NullMarked;
