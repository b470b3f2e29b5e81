/** What a provider and an offer are and which rules hold for them. */
@NullMarked
package org.metodika.program.offers.domain;

import org.jspecify.annotations.NullMarked;
