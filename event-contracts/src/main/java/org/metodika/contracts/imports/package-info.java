/** Messages about imports of schools and staff. */
@NullMarked
package org.metodika.contracts.imports;

import org.jspecify.annotations.NullMarked;
