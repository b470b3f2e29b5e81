/** Use cases of deficits: following assessments, annulment, and the rows of their lists. */
@NullMarked
package org.metodika.diagnostics.deficit.application;

import org.jspecify.annotations.NullMarked;
