@NullMarked
package org.metodika.program.offers.domain;

import org.jspecify.annotations.NullMarked;
