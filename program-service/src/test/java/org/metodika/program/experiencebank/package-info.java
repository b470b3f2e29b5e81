@NullMarked
package org.metodika.program.experiencebank;

import org.jspecify.annotations.NullMarked;
