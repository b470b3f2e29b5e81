/** How versioned data is published: numbered versions that never change, read from JSON or from a table. */
@NullMarked
package org.metodika.diagnostics.publication;

import org.jspecify.annotations.NullMarked;
