/** Read model: threads of comments as slim rows for lists and counts, made from their state topic. */
@NullMarked
package org.metodika.program.commentrows;

import org.jspecify.annotations.NullMarked;
