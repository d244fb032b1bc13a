package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Cause protocol, part of [Cause]. TS 38.413 9.3.1.2.
@Enumerated
public enum CauseProtocol implements Cause {
  TRANSFER_SYNTAX_ERROR,
  ABSTRACT_SYNTAX_ERROR_REJECT,
  ABSTRACT_SYNTAX_ERROR_IGNORE_AND_NOTIFY,
  MESSAGE_NOT_COMPATIBLE_WITH_RECEIVER_STATE,
  SEMANTIC_ERROR,
  ABSTRACT_SYNTAX_ERROR_FALSELY_CONSTRUCTED_MESSAGE,
  UNSPECIFIED
}
