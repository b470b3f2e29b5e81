/** Plain statistics that services explain to people. */
@NullMarked
package org.metodika.kit.statistics;

import org.jspecify.annotations.NullMarked;
