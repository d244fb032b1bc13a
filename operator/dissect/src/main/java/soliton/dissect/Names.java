package soliton.dissect;

/// Names of messages in words.
final class Names {
  private Names() {}

  /// `InitialUeMessage` becomes `Initial Ue Message`.
  static String ofRecord(Object message) {
    return message.getClass().getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ");
  }
}
