/** Messages about experience in the bank of best experience. */
@NullMarked
package org.metodika.contracts.bestexperience;

import org.jspecify.annotations.NullMarked;
