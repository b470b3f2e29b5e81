/** What an individual support is and what may happen to it. */
@NullMarked
package org.metodika.program.supports.domain;

import org.jspecify.annotations.NullMarked;
