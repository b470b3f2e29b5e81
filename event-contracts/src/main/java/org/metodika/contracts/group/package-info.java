/** Messages about development groups of personified programs (requirements B19-B21). */
@NullMarked
package org.metodika.contracts.group;

import org.jspecify.annotations.NullMarked;
