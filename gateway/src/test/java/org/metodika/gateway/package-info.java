/** The gateway as callers meet it, in front of services that are stand-ins. */
@NullMarked
package org.metodika.gateway;

import org.jspecify.annotations.NullMarked;
