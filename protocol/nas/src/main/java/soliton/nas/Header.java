package soliton.nas;

/// The first octets of a plain message as they are, for the answer to a broken one, TS 24.501
/// 9.1.1.
///
/// @param discriminator extended protocol discriminator, -1 if the message has none
/// @param pduSessionId of a 5GSM message, any octet; 0 otherwise
/// @param pti of a 5GSM message, any octet; 0 otherwise
/// @param type message type, -1 if the message is too short
public record Header(int discriminator, int pduSessionId, int pti, int type) {
  /// Is it a message of session management?
  public boolean isGsm() {
    return discriminator == Discriminator.GSM;
  }
}
