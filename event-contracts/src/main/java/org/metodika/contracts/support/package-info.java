/** Messages about individual support: passport, card, results and conclusion. */
@NullMarked
package org.metodika.contracts.support;

import org.jspecify.annotations.NullMarked;
