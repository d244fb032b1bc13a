package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group Header Handling Control information (TS 29.244 table 7.5.2.3-9).
@TlvGroup
public record HeaderHandlingControlInformation(
    @Ie(type = 372, presence = MANDATORY, octets = 1) int headerHandlingControlId,
    @Ie(type = 367, presence = CONDITIONAL) @Nullable Octets headerHandlingControlReference,
    @Ie(type = 368, presence = CONDITIONAL, octets = 1, bits = 4)
        @Nullable Integer headerHandlingAction,
    @Ie(type = 369, presence = CONDITIONAL) @Nullable Octets headerInformation,
    @Ie(type = 370, presence = CONDITIONAL) @Nullable Octets headerValue,
    @Ie(type = 371, presence = CONDITIONAL, octets = 1, bits = 4)
        @Nullable Integer headerHandlingCondition,
    @Ie(type = 366, presence = CONDITIONAL, octets = 1) List<Integer> headerHandlingReportings) {

  public HeaderHandlingControlInformation {
    headerHandlingReportings = List.copyOf(headerHandlingReportings);
  }

  public static HeaderHandlingControlInformationBuilder builder() {
    return new HeaderHandlingControlInformationBuilder();
  }
}
