/** What a thread of comments is and what may be done with its entries. */
@NullMarked
package org.metodika.program.comments.domain;

import org.jspecify.annotations.NullMarked;
