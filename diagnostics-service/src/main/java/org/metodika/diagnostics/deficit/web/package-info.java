/** HTTP edge of deficits. */
@NullMarked
package org.metodika.diagnostics.deficit.web;

import org.jspecify.annotations.NullMarked;
