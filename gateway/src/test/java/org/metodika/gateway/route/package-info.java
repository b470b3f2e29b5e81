/** Routes and what goes over them. */
@NullMarked
package org.metodika.gateway.route;

import org.jspecify.annotations.NullMarked;
