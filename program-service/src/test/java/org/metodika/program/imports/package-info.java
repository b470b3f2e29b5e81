/** Programs on paper as a book, for tests, and their way into the platform. */
@NullMarked
package org.metodika.program.imports;

import org.jspecify.annotations.NullMarked;
