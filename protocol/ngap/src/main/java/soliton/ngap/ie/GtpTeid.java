package soliton.ngap.ie;

import soliton.per.OctetSize;

/// GTP-TEID. TS 38.413 9.3.2.5: the tunnel endpoint identifier of GTP-U, 32 bits taken as unsigned.
public record GtpTeid(@OctetSize(min = 4, max = 4) int value) {
  @Override
  public String toString() {
    return "%08x".formatted(value);
  }
}
