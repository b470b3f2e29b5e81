@NullMarked
package org.metodika.program.imports.application;

import org.jspecify.annotations.NullMarked;
