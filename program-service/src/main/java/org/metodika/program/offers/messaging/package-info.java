/** What is told of providers and offers. */
@NullMarked
package org.metodika.program.offers.messaging;

import org.jspecify.annotations.NullMarked;
