/** Aggregate: providers of training and what they offer; the catalogue that programs draw from. */
@NullMarked
package org.metodika.program.offers;

import org.jspecify.annotations.NullMarked;
