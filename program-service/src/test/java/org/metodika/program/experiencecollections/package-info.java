@NullMarked
package org.metodika.program.experiencecollections;

import org.jspecify.annotations.NullMarked;
