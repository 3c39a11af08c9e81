package org.mujaz.web;

/**
 * How the desk runs.
 *
 * @param host the address to listen on
 * @param port the port, or 0 for any that is free
 */
public record DeskConfig(String host, int port) {}
