/** What deficits tell others, and the reaction to assessments. */
@NullMarked
package org.metodika.diagnostics.deficit.messaging;

import org.jspecify.annotations.NullMarked;
