package soliton.nas.ie;

import org.jspecify.annotations.Nullable;
import soliton.l3.Coded;

/// What a payload container holds. TS 24.501 9.11.3.40.
public enum PayloadContainerType implements Coded {
  N1_SM(1),
  SMS(2),
  LPP(3),
  SOR(4),
  UE_POLICY(5),
  UE_PARAMETERS_UPDATE(6),
  LOCATION_SERVICES(7),
  CIOT_USER_DATA(8),
  SERVICE_LEVEL_AA(9),
  EVENT_NOTIFICATION(10),
  UPP_CMI(11),
  SLPP(12),
  MULTIPLE(15);

  private final int code;

  PayloadContainerType(int code) {
    this.code = code;
  }

  @Override
  public int code() {
    return code;
  }

  /// Reserved codes give null.
  public static @Nullable PayloadContainerType of(int code) {
    return switch (code & 0xF) {
      case 1 -> N1_SM;
      case 2 -> SMS;
      case 3 -> LPP;
      case 4 -> SOR;
      case 5 -> UE_POLICY;
      case 6 -> UE_PARAMETERS_UPDATE;
      case 7 -> LOCATION_SERVICES;
      case 8 -> CIOT_USER_DATA;
      case 9 -> SERVICE_LEVEL_AA;
      case 10 -> EVENT_NOTIFICATION;
      case 11 -> UPP_CMI;
      case 12 -> SLPP;
      case 15 -> MULTIPLE;
      default -> null;
    };
  }
}
