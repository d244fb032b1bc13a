package soliton.dissect.capture;

import soliton.base.Octets;

/// One captured frame.
///
/// @param number from 1, as Wireshark counts
/// @param epochNanos time of capture, nanoseconds since 1970
/// @param linkType LINKTYPE_ value of the capture file formats
public record Frame(int number, long epochNanos, int linkType, Octets content) {}
