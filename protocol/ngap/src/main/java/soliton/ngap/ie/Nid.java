package soliton.ngap.ie;

import soliton.per.BitSize;

/// NID: network identifier of an SNPN. TS 38.413 9.4.5.
public record Nid(@BitSize(min = 44, max = 44) long value) implements NpnSupport {}
