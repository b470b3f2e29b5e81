/** Auto-configuration; nothing but beans. */
@NullMarked
package org.metodika.kit.wiring;

import org.jspecify.annotations.NullMarked;
