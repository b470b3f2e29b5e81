@NullMarked
package org.metodika.program.groups;

import org.jspecify.annotations.NullMarked;
