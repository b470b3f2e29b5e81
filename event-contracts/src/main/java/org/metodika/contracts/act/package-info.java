/** Messages about the register of local acts (requirements A16, B01, B02). */
@NullMarked
package org.metodika.contracts.act;

import org.jspecify.annotations.NullMarked;
