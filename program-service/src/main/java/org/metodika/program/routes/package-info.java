/** Aggregate: individual educational routes: what they rest on, their dominant and place, their planned checkpoints (C09, C10, C12). */
@NullMarked
package org.metodika.program.routes;

import org.jspecify.annotations.NullMarked;
