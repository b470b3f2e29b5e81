/** Messages about deficits of teachers found by assessments (requirements C19, A03, B15). */
@NullMarked
package org.metodika.contracts.deficit;

import org.jspecify.annotations.NullMarked;
