package soliton.amf.rules;

import soliton.nf.Collision;

/// What becomes of an event while a procedure of the same UE waits: one row a case of TS 24.501.
public final class CollisionRules {
  private CollisionRules() {}

  /// What the running procedure waits for.
  public enum Running {
    NOTHING,
    IDENTITY,
    AUTHENTICATION,
    SECURITY_MODE,
    REGISTRATION_COMPLETE,
    DEREGISTRATION_ACCEPT,
    CONFIGURATION_UPDATE_COMPLETE,
    PAGING_RESPONSE
  }

  /// What came instead.
  public enum Incoming {
    /// REGISTRATION REQUEST with the same elements as the one that is being served.
    REGISTRATION_REPEATED,
    /// REGISTRATION REQUEST with other elements, or when none is being served.
    REGISTRATION,
    /// DEREGISTRATION REQUEST, with or without switch off.
    DEREGISTRATION,
    SERVICE_REQUEST,
    /// UL NAS TRANSPORT.
    TRANSPORT,
    /// A NAS message that cannot be used.
    BROKEN,
    /// Another NAS message, one that nobody waits for or that must be discarded.
    OUT_OF_TURN,
    /// The connection that the procedure runs on is lost, or its gNB asks to release it.
    LOWER_LAYER_FAILURE,
    /// Any other message of the gNB.
    RAN,
    /// Messages of a session to the UE.
    TRANSFER,
    /// The context is void: the subscriber registered with another one.
    TAKEN_OVER,
    /// Anything else: reminders, orders of the operator or of other functions.
    OTHER
  }

  public static Collision decide(Running running, Incoming incoming) {
    return switch (incoming) {
      case REGISTRATION_REPEATED ->
          switch (running) {
            // 5.5.1.2.8 d) 2), 5.5.1.3.8: the REGISTRATION ACCEPT is sent again, T3550 restarted.
            case REGISTRATION_COMPLETE -> Collision.REPEAT;
            // 5.5.1.2.8 e) 2): the network goes on with the first and ignores the second.
            case IDENTITY, AUTHENTICATION, SECURITY_MODE -> Collision.IGNORE;
            case NOTHING, DEREGISTRATION_ACCEPT, CONFIGURATION_UPDATE_COMPLETE, PAGING_RESPONSE ->
                Collision.SUPERSEDE;
          };
      // 5.5.1.2.8 d) 1), e) 1), g): the newer one counts. 5.4.2.7 c), 5.4.3.6, 5.4.4.6: common
      // procedures give way. 5.5.2.3.5: so does the network-initiated deregistration.
      case REGISTRATION -> Collision.SUPERSEDE;
      // 5.5.1.2.8 h), 5.4.2.7 c), 5.4.3.6, 5.4.4.6, 5.5.2.3.5.
      case DEREGISTRATION -> Collision.SUPERSEDE;
      case SERVICE_REQUEST ->
          switch (running) {
            // 5.5.2.3.5: the deregistration goes on.
            case DEREGISTRATION_ACCEPT -> Collision.IGNORE;
            // It came on a connection of its own, so the former one has failed: 5.5.1.2.8 a),
            // 5.4.2.7 c), 5.6.1.8.
            case NOTHING,
                IDENTITY,
                AUTHENTICATION,
                SECURITY_MODE,
                REGISTRATION_COMPLETE,
                CONFIGURATION_UPDATE_COMPLETE,
                PAGING_RESPONSE ->
                Collision.SUPERSEDE;
          };
      case TRANSPORT ->
          switch (running) {
            // 5.4.4.6: both procedures are progressed.
            case CONFIGURATION_UPDATE_COMPLETE, NOTHING -> Collision.ALONGSIDE;
            case DEREGISTRATION_ACCEPT -> Collision.IGNORE;
            case IDENTITY, AUTHENTICATION, SECURITY_MODE, REGISTRATION_COMPLETE, PAGING_RESPONSE ->
                Collision.AFTERWARDS;
          };
      // Clause 7: it is answered, and changes nothing.
      case BROKEN -> Collision.ALONGSIDE;
      case OUT_OF_TURN -> Collision.IGNORE;
      // 5.4.1.3.7 a), 5.4.2.7 a), 5.4.3.6 a), 5.4.4.6 b), 5.5.1.2.8 a), 5.5.2.3.5: abort.
      case LOWER_LAYER_FAILURE, TAKEN_OVER -> Collision.SUPERSEDE;
      case RAN -> Collision.ALONGSIDE;
      case TRANSFER ->
          running == Running.PAGING_RESPONSE ? Collision.ALONGSIDE : Collision.AFTERWARDS;
      case OTHER -> Collision.AFTERWARDS;
    };
  }
}
