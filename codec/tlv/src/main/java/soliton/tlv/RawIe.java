package soliton.tlv;

import soliton.base.Octets;

/// An information element that was not decoded.
///
/// @param type 0..65535; from 32768 the value starts with the enterprise number of the vendor
public record RawIe(int type, Octets value) {
  public RawIe {
    if (type < 0 || type > 0xffff) {
      throw new IllegalArgumentException("element type " + type + " is not in 0..65535");
    }
  }

  /// True if a vendor defined it (bit 8 of the first octet of the type, TS 29.244 8.1.1).
  public boolean isVendorSpecific() {
    return type >= 0x8000;
  }
}
