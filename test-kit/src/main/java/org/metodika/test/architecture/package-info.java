/** The rules of the house as ArchUnit rules, for the one architecture test of each service. */
@NullMarked
package org.metodika.test.architecture;

import org.jspecify.annotations.NullMarked;
