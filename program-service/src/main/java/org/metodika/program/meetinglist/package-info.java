/** Read model: the book of minutes, newest meeting first. */
@NullMarked
package org.metodika.program.meetinglist;

import org.jspecify.annotations.NullMarked;
