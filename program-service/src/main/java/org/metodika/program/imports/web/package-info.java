/** Imports over HTTP: files in, problems with every bad row out. */
@NullMarked
package org.metodika.program.imports.web;

import org.jspecify.annotations.NullMarked;
