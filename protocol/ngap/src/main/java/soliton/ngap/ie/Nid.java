package soliton.ngap.ie;

import soliton.per.BitSize;

/// NID. TS 38.413 9.4.
public record Nid(@BitSize(min = 44, max = 44) long value) implements NpnSupport {}
