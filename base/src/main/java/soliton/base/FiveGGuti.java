package soliton.base;

/// 5G globally unique temporary identity (TS 23.003 2.10.1).
public record FiveGGuti(Guami guami, FiveGTmsi tmsi) {
  @Override
  public String toString() {
    return "5g-guti-%s%s%06x%s"
        .formatted(guami.plmn().mcc(), guami.plmn().mnc(), guami.amf().bits(), tmsi);
  }
}
