/** Messages about the acquaintance of teachers with reports (A26). */
@NullMarked
package org.metodika.contracts.acquaintance;

import org.jspecify.annotations.NullMarked;
