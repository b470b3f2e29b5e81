/** Pages for people and tools: the description of all services, the problems. */
@NullMarked
package org.metodika.gateway.page;

import org.jspecify.annotations.NullMarked;
