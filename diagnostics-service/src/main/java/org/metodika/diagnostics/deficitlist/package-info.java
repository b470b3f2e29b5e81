/** Read model: slim rows of deficits for lists and exports. */
@NullMarked
package org.metodika.diagnostics.deficitlist;

import org.jspecify.annotations.NullMarked;
