package soliton.amf.ue;

import org.jspecify.annotations.Nullable;
import soliton.base.Dnn;
import soliton.base.PduSessionId;
import soliton.base.Snssai;
import soliton.sbi.nsmf.NsmfPduSession.SmContextRef;

/// The PDU session routing context (TS 24.501 5.4.5.2.3): where messages of a PDU session go. Owned
/// by the UE's mailbox.
public final class Session {
  private final PduSessionId id;
  private final Dnn dnn;
  private final Snssai snssai;
  private final long since;
  private @Nullable SmContextRef context;
  private boolean userPlaneActive;

  /// @param since number of the last transfer that came in before the SMF was asked for the session
  public Session(PduSessionId id, Dnn dnn, Snssai snssai, long since) {
    this.id = id;
    this.dnn = dnn;
    this.snssai = snssai;
    this.since = since;
  }

  public PduSessionId id() {
    return id;
  }

  public Dnn dnn() {
    return dnn;
  }

  public Snssai snssai() {
    return snssai;
  }

  /// True if a transfer belongs to the session that had this identity before: its SMF sent it, and
  /// then the UE began anew.
  public boolean hasOvertaken(UeEvent.Transfer transfer) {
    return transfer.number() <= since;
  }

  /// The SMF's context; null while it is being created.
  public @Nullable SmContextRef context() {
    return context;
  }

  public void created(SmContextRef reference) {
    context = reference;
  }

  /// True while the gNB has resources for the session.
  public boolean isUserPlaneActive() {
    return userPlaneActive;
  }

  public void userPlaneActive(boolean now) {
    userPlaneActive = now;
  }
}
