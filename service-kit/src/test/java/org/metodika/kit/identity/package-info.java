@NullMarked
package org.metodika.kit.identity;

import org.jspecify.annotations.NullMarked;
