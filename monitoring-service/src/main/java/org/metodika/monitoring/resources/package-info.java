/** Read model: the register of resources of programs, with a forecast and with what control says of it (B28, B42). */
@NullMarked
package org.metodika.monitoring.resources;

import org.jspecify.annotations.NullMarked;
