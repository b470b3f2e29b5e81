/** Providers, single offers and comparisons over HTTP. */
@NullMarked
package org.metodika.program.offers.web;

import org.jspecify.annotations.NullMarked;
