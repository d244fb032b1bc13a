package soliton.sbi;

import org.jspecify.annotations.Nullable;

/// QoS of the default flow of a session (TS 29.571 5.5.4.6).
///
/// @param fiveQi 5QI of a non-GBR resource type, 1..255 (TS 23.501 table 5.7.4-1)
/// @param priorityLevel 1..127; absent: the default of the 5QI
public record SubscribedDefaultQos(int fiveQi, Arp arp, @Nullable Integer priorityLevel) {}
