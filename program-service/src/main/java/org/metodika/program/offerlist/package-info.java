/** Read model: the catalogue of offers as slim rows for lists, tables and ranking, made from the state topics of offers and providers. */
@NullMarked
package org.metodika.program.offerlist;

import org.jspecify.annotations.NullMarked;
