/** Messages about training requests. */
@NullMarked
package org.metodika.contracts.trainingrequest;

import org.jspecify.annotations.NullMarked;
