@NullUnmarked
package org.metodika.local.store;

import org.jspecify.annotations.NullUnmarked;
