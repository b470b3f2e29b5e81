/** What all lists of this service have in common: newest first, page by page. */
@NullMarked
package org.metodika.diagnostics.rows;

import org.jspecify.annotations.NullMarked;
