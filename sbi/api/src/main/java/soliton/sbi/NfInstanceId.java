package soliton.sbi;

import java.util.UUID;

/// Identity of a network function instance (TS 29.571 5.3.2).
public record NfInstanceId(UUID uuid) {
  @Override
  public String toString() {
    return uuid.toString();
  }
}
