package soliton.ngap;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.RanUeNgapId;
import soliton.per.Criticality;
import soliton.per.Diagnostic;
import soliton.per.MessageKind;

/// What became of octets that should be an NGAP PDU. [AbstractSyntaxRules] says what follows.
///
/// @param kind null if the octets do not even begin a PDU, and then nothing else is there
/// @param procedureCode 0..255
/// @param criticality of the procedure, as received
/// @param message null if it cannot be used: of an unknown procedure, no valid encoding, or without
///     a mandatory IE that it cannot do without
/// @param diagnostics faults in the order of the octets; empty for a message without fault
/// @param amfUeNgapId identity of the UE at the AMF, looked for where there is no message to ask
/// @param ranUeNgapId identity of the UE at the NG-RAN node, likewise
public record Decoded(
    @Nullable MessageKind kind,
    int procedureCode,
    @Nullable Criticality criticality,
    @Nullable NgapMessage message,
    List<Diagnostic> diagnostics,
    @Nullable AmfUeNgapId amfUeNgapId,
    @Nullable RanUeNgapId ranUeNgapId) {
  public Decoded {
    diagnostics = List.copyOf(diagnostics);
  }

  /// True if the message is there and nothing was wrong with it.
  public boolean isClean() {
    return message != null && diagnostics.isEmpty();
  }
}
