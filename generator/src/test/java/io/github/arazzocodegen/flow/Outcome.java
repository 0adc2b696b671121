package io.github.arazzocodegen.flow;

/** How a step's attempt goes. */
record Outcome(boolean success, int status) {}
