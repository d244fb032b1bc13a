package soliton.gnb;

/// What has passed through a base station's user plane since it was started.
///
/// @param dropped packets for tunnels that are not there, or that could not be sent
public record TrafficCount(
    long uplinkPackets,
    long uplinkOctets,
    long downlinkPackets,
    long downlinkOctets,
    long dropped) {}
