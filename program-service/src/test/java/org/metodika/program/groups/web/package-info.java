@NullMarked
package org.metodika.program.groups.web;

import org.jspecify.annotations.NullMarked;
