package soliton.upf.session;

import java.time.Instant;

/// Usage up to a monitoring time that was not reported yet.
///
/// @param until what was used then
/// @param dueNanos when it is reported at the latest
record UsageSplit(Usage until, Instant at, long dueNanos) {}
