@NullMarked
package org.metodika.program.routes;

import org.jspecify.annotations.NullMarked;
