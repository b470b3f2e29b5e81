/** Reads files, checks them, stores them and applies them; goes on after a crash. */
@NullMarked
package org.metodika.program.imports.application;

import org.jspecify.annotations.NullMarked;
