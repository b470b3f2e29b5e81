/** Messages about the staff of schools (requirements B16, E04). Events carry no names; the state record does. */
@NullMarked
package org.metodika.contracts.staff;

import org.jspecify.annotations.NullMarked;
