@NullMarked
package org.metodika.program.proposals;

import org.jspecify.annotations.NullMarked;
