/** Tests of the register of resources. */
@NullMarked
package org.metodika.monitoring.resources;

import org.jspecify.annotations.NullMarked;
