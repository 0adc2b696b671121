/** The generated Sentry workflows at work, against a Sentry that lives in the same JVM. */
@NullMarked
package io.github.arazzocodegen.example;

import org.jspecify.annotations.NullMarked;
