/** Register: which role may do what here. */
@NullMarked
package org.metodika.diagnostics.access;

import org.jspecify.annotations.NullMarked;
