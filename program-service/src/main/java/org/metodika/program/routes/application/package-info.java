/** What one can do with individual educational routes. */
@NullMarked
package org.metodika.program.routes.application;

import org.jspecify.annotations.NullMarked;
