/** Messages about participation in contests, festivals and campaigns. */
@NullMarked
package org.metodika.contracts.participation;

import org.jspecify.annotations.NullMarked;
