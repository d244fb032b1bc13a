package soliton.gtpu;

/// Message types of GTP-U (TS 29.281 6.1).
public final class GtpuType {
  public static final int ECHO_REQUEST = 1;
  public static final int ECHO_RESPONSE = 2;
  public static final int ERROR_INDICATION = 26;
  public static final int SUPPORTED_EXTENSION_HEADERS_NOTIFICATION = 31;
  public static final int TUNNEL_STATUS = 253;
  public static final int END_MARKER = 254;
  public static final int G_PDU = 255;

  private GtpuType() {}
}
