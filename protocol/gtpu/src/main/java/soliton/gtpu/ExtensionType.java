package soliton.gtpu;

/// Types of extension headers and what an endpoint that does not know one has to do
/// (TS 29.281 5.2.1).
public final class ExtensionType {
  public static final int NONE = 0;
  public static final int LONG_PDCP_PDU_NUMBER_OPTIONAL = 0x03;
  public static final int SERVICE_CLASS_INDICATOR = 0x20;
  public static final int UDP_PORT = 0x40;
  public static final int RAN_CONTAINER = 0x81;
  public static final int LONG_PDCP_PDU_NUMBER = 0x82;
  public static final int XW_RAN_CONTAINER = 0x83;
  public static final int NR_RAN_CONTAINER = 0x84;
  public static final int PDU_SESSION_CONTAINER = 0x85;
  public static final int PDCP_PDU_NUMBER = 0xc0;

  private ExtensionType() {}

  /// True if an endpoint must understand it: bit 8 of the type. One that does not, discards the
  /// message and tells which it supports (TS 29.281 7.2.3).
  public static boolean isRequiredAtEndpoint(int type) {
    return (type & 0x80) != 0;
  }

  /// True if Soliton's endpoints understand it.
  public static boolean isSupported(int type) {
    return type == PDU_SESSION_CONTAINER || type == UDP_PORT;
  }
}
