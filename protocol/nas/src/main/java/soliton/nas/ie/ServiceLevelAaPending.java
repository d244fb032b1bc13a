package soliton.nas.ie;

import soliton.l3.Coded;

/// That service-level authentication and authorization is to be performed. TS 24.501 9.11.2.17.
public record ServiceLevelAaPending(boolean pending) implements Coded {
  @Override
  public int code() {
    return (pending ? 1 : 0);
  }

  /// Spare bits are ignored.
  public static ServiceLevelAaPending of(int code) {
    return new ServiceLevelAaPending((code & 1) != 0);
  }
}
