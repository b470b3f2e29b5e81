/** Register: the answers that invited members of the staff give under their names, saved as they go and sent once (L5). */
@NullMarked
package org.metodika.diagnostics.namedsheets;

import org.jspecify.annotations.NullMarked;
