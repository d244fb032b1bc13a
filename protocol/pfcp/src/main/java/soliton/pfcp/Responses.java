package soliton.pfcp;

import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.NodeId;
import soliton.pfcp.message.AssociationReleaseResponse;
import soliton.pfcp.message.AssociationSetupResponse;
import soliton.pfcp.message.AssociationUpdateResponse;
import soliton.pfcp.message.HeartbeatResponse;
import soliton.pfcp.message.NodeReportResponse;
import soliton.pfcp.message.PfcpMessage;
import soliton.pfcp.message.PfdManagementResponse;
import soliton.pfcp.message.SessionDeletionResponse;
import soliton.pfcp.message.SessionEstablishmentResponse;
import soliton.pfcp.message.SessionModificationResponse;
import soliton.pfcp.message.SessionReportResponse;
import soliton.pfcp.message.SessionSetDeletionResponse;
import soliton.pfcp.message.SessionSetModificationResponse;
import soliton.pfcp.message.VersionNotSupportedResponse;

/// What all responses have in common: a cause, and that a request of their kind can be refused.
public final class Responses {
  private Responses() {}

  /// The cause, or null for the two responses that have none.
  public static @Nullable Cause causeOf(PfcpMessage.Response response) {
    return switch (response) {
      case HeartbeatResponse _, VersionNotSupportedResponse _ -> null;
      case PfdManagementResponse r -> r.cause();
      case AssociationSetupResponse r -> r.cause();
      case AssociationUpdateResponse r -> r.cause();
      case AssociationReleaseResponse r -> r.cause();
      case NodeReportResponse r -> r.cause();
      case SessionSetDeletionResponse r -> r.cause();
      case SessionSetModificationResponse r -> r.cause();
      case SessionEstablishmentResponse r -> r.cause();
      case SessionModificationResponse r -> r.cause();
      case SessionDeletionResponse r -> r.cause();
      case SessionReportResponse r -> r.cause();
    };
  }

  /// The response that refuses a request of the given type, also one that could not be decoded;
  /// null if such requests are not refused: heartbeats (7.6.6) and what is no request.
  public static PfcpMessage.@Nullable Response refusing(
      int requestType, NodeId self, Rejection why) {
    return switch (requestType) {
      case 3 ->
          PfdManagementResponse.builder()
              .cause(why.cause())
              .offendingIe(why.offendingIe())
              .nodeId(self)
              .build();
      case 5 -> AssociationSetupResponse.builder().nodeId(self).cause(why.cause()).build();
      case 7 -> AssociationUpdateResponse.builder().nodeId(self).cause(why.cause()).build();
      case 9 -> AssociationReleaseResponse.builder().nodeId(self).cause(why.cause()).build();
      case 12 ->
          NodeReportResponse.builder()
              .nodeId(self)
              .cause(why.cause())
              .offendingIe(why.offendingIe())
              .build();
      case 14 ->
          SessionSetDeletionResponse.builder()
              .nodeId(self)
              .cause(why.cause())
              .offendingIe(why.offendingIe())
              .build();
      case 16 ->
          SessionSetModificationResponse.builder()
              .nodeId(self)
              .cause(why.cause())
              .offendingIe(why.offendingIe())
              .build();
      case 50 ->
          SessionEstablishmentResponse.builder()
              .nodeId(self)
              .cause(why.cause())
              .offendingIe(why.offendingIe())
              .build();
      case 52 ->
          SessionModificationResponse.builder()
              .cause(why.cause())
              .offendingIe(why.offendingIe())
              .build();
      case 54 ->
          SessionDeletionResponse.builder()
              .cause(why.cause())
              .offendingIe(why.offendingIe())
              .build();
      case 56 ->
          SessionReportResponse.builder().cause(why.cause()).offendingIe(why.offendingIe()).build();
      default -> null;
    };
  }
}
