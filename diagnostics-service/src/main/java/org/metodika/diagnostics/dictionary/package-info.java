/** Register: dictionaries that criteria and deficits speak in, read from data files at the start; a published version never changes. */
@NullMarked
package org.metodika.diagnostics.dictionary;

import org.jspecify.annotations.NullMarked;
