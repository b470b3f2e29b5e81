@NullMarked
package org.metodika.kit.statistics;

import org.jspecify.annotations.NullMarked;
