package soliton.pfcp.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// Why a request was accepted or rejected (TS 29.244 8.2.1). Values below 64 accept, also those of
/// later versions; 0 is incorrect.
public record Cause(int value) implements TlvValue {
  public static final Cause REQUEST_ACCEPTED = new Cause(1);
  public static final Cause MORE_USAGE_REPORT_TO_SEND = new Cause(2);
  public static final Cause REQUEST_PARTIALLY_ACCEPTED = new Cause(3);
  public static final Cause REQUEST_REJECTED = new Cause(64);
  public static final Cause SESSION_CONTEXT_NOT_FOUND = new Cause(65);
  public static final Cause MANDATORY_IE_MISSING = new Cause(66);
  public static final Cause CONDITIONAL_IE_MISSING = new Cause(67);
  public static final Cause INVALID_LENGTH = new Cause(68);
  public static final Cause MANDATORY_IE_INCORRECT = new Cause(69);
  public static final Cause INVALID_FORWARDING_POLICY = new Cause(70);
  public static final Cause INVALID_F_TEID_ALLOCATION_OPTION = new Cause(71);
  public static final Cause NO_ESTABLISHED_PFCP_ASSOCIATION = new Cause(72);
  public static final Cause RULE_CREATION_MODIFICATION_FAILURE = new Cause(73);
  public static final Cause PFCP_ENTITY_IN_CONGESTION = new Cause(74);
  public static final Cause NO_RESOURCES_AVAILABLE = new Cause(75);
  public static final Cause SERVICE_NOT_SUPPORTED = new Cause(76);
  public static final Cause SYSTEM_FAILURE = new Cause(77);
  public static final Cause REDIRECTION_REQUESTED = new Cause(78);
  public static final Cause ALL_DYNAMIC_ADDRESSES_OCCUPIED = new Cause(79);
  public static final Cause UNKNOWN_PREDEFINED_RULE = new Cause(80);
  public static final Cause UNKNOWN_APPLICATION_ID = new Cause(81);
  public static final Cause RESTORATION_FAILURE = new Cause(86);
  public static final Cause PFD_CONTENTS_SYNTAX_ERROR = new Cause(90);
  public static final Cause PFD_CONTENTS_SEMANTICS_ERROR = new Cause(91);
  public static final Cause PFD_APPLICATION_ID_UNKNOWN = new Cause(92);

  private static final int LEAST_REJECTION = 64;

  public Cause {
    if (value < 1 || value > 255) {
      throw new IllegalArgumentException("cause " + value + " is not in 1..255");
    }
  }

  public boolean isAccepted() {
    return value < LEAST_REJECTION;
  }

  public static @Nullable Cause decode(OctetReader from) {
    int value = from.u8();
    return value == 0 ? null : new Cause(value);
  }

  @Override
  public void encode(OctetWriter to) {
    to.u8(value);
  }
}
