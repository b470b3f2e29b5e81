/** Read model: discussions as slim rows for lists and tables, made from their state topic. */
@NullMarked
package org.metodika.program.discussionrows;

import org.jspecify.annotations.NullMarked;
