package org.kyphoplasty.server.artifact;

import java.time.Instant;

/** A changed package that was not taken, and why. */
record Refusal(Instant at, String reason) {}
