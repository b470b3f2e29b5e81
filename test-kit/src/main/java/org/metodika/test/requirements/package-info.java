/** From {@code @Requirement} on a test to the page that says which requirements are proven. */
@NullMarked
package org.metodika.test.requirements;

import org.jspecify.annotations.NullMarked;
