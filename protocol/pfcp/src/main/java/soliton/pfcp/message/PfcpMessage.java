package soliton.pfcp.message;

/// A message of PFCP between SMF and UPF (TS 29.244 7.3): about the functions themselves or about
/// one session, a request or a response.
public sealed interface PfcpMessage {

  /// A message that is answered.
  sealed interface Request extends PfcpMessage permits NodeRequest, SessionRequest {}

  /// An answer.
  sealed interface Response extends PfcpMessage permits NodeResponse, SessionResponse {}

  /// A request without session endpoint in its header.
  sealed interface NodeRequest extends Request
      permits HeartbeatRequest,
          PfdManagementRequest,
          AssociationSetupRequest,
          AssociationUpdateRequest,
          AssociationReleaseRequest,
          NodeReportRequest,
          SessionSetDeletionRequest,
          SessionSetModificationRequest {}

  /// An answer without session endpoint in its header.
  sealed interface NodeResponse extends Response
      permits HeartbeatResponse,
          PfdManagementResponse,
          AssociationSetupResponse,
          AssociationUpdateResponse,
          AssociationReleaseResponse,
          VersionNotSupportedResponse,
          NodeReportResponse,
          SessionSetDeletionResponse,
          SessionSetModificationResponse {}

  /// A request about a session.
  sealed interface SessionRequest extends Request
      permits SessionEstablishmentRequest,
          SessionModificationRequest,
          SessionDeletionRequest,
          SessionReportRequest {}

  /// An answer about a session.
  sealed interface SessionResponse extends Response
      permits SessionEstablishmentResponse,
          SessionModificationResponse,
          SessionDeletionResponse,
          SessionReportResponse {}
}
