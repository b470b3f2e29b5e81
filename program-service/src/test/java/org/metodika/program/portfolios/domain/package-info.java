@NullMarked
package org.metodika.program.portfolios.domain;

import org.jspecify.annotations.NullMarked;
