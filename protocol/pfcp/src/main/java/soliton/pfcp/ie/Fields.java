package soliton.pfcp.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetWriter;
import soliton.base.Octets;

/// Writes fields that may be absent.
final class Fields {
  private Fields() {}

  static void u8(@Nullable Integer value, OctetWriter to) {
    if (value != null) {
      to.u8(value);
    }
  }

  static void u16(@Nullable Integer value, OctetWriter to) {
    if (value != null) {
      to.u16(value);
    }
  }

  static void u32(@Nullable Long value, OctetWriter to) {
    if (value != null) {
      to.u32(value);
    }
  }

  static void u64(@Nullable Long value, OctetWriter to) {
    if (value != null) {
      to.u64(value);
    }
  }

  static void octets(@Nullable Octets value, OctetWriter to) {
    if (value != null) {
      to.octets(value);
    }
  }

  /// After its length of one octet.
  static void after8(@Nullable Octets value, OctetWriter to) {
    if (value != null) {
      to.u8(value.length()).octets(value);
    }
  }

  /// After its length of two octets.
  static void after16(@Nullable Octets value, OctetWriter to) {
    if (value != null) {
      to.u16(value.length()).octets(value);
    }
  }
}
