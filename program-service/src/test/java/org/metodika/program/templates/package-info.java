@NullMarked
package org.metodika.program.templates;

import org.jspecify.annotations.NullMarked;
