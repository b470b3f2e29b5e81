/** Portfolios as messages of the contract. */
@NullMarked
package org.metodika.program.portfolios.messaging;

import org.jspecify.annotations.NullMarked;
