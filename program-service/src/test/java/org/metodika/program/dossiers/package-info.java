@NullMarked
package org.metodika.program.dossiers;

import org.jspecify.annotations.NullMarked;
