/** Providers and offers as the other features and the web see them; offers side by side. */
@NullMarked
package org.metodika.program.offers.application;

import org.jspecify.annotations.NullMarked;
