package soliton.base;

/// Aggregate maximum bit rates of both directions (TS 23.501 5.7.2.6).
public record Ambr(BitRate uplink, BitRate downlink) {}
