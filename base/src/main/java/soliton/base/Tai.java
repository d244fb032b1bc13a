package soliton.base;

/// Tracking area identity (TS 23.003 28.6).
public record Tai(Plmn plmn, Tac tac) {
  @Override
  public String toString() {
    return plmn + "/" + tac;
  }
}
