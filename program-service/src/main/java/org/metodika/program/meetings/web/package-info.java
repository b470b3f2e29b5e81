/** Minutes of meetings over HTTP. */
@NullMarked
package org.metodika.program.meetings.web;

import org.jspecify.annotations.NullMarked;
