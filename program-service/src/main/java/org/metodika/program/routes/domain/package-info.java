/** What an individual educational route is and what may happen to it. */
@NullMarked
package org.metodika.program.routes.domain;

import org.jspecify.annotations.NullMarked;
