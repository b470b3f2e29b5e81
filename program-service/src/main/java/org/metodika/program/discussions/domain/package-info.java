/** What a discussion is and what becomes of its proposals. */
@NullMarked
package org.metodika.program.discussions.domain;

import org.jspecify.annotations.NullMarked;
