/** Messages about how a school works with programs (requirements B06, B18). */
@NullMarked
package org.metodika.contracts.policy;

import org.jspecify.annotations.NullMarked;
