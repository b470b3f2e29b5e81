/** Messages about the diaries that teachers keep of their programs (C13). */
@NullMarked
package org.metodika.contracts.diary;

import org.jspecify.annotations.NullMarked;
