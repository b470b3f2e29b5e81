@NullMarked
package org.metodika.program.policy;

import org.jspecify.annotations.NullMarked;
