@NullMarked
package org.metodika.program.portfolios;

import org.jspecify.annotations.NullMarked;
