/**
 * The client that the commands share: people who sign in, calls through the gateway, writes that are repeated with the same
 * key until they are answered, and a journal of what was promised.
 */
@NullMarked
package org.metodika.demo.client;

import org.jspecify.annotations.NullMarked;
