package soliton.dissect.capture;

import soliton.base.Octets;

/// An address of 4 or 16 octets with a port: one side of a captured conversation.
public record Endpoint(Octets address, int port) {
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    if (address.length() == 4) {
      for (int i = 0; i < 4; i++) {
        text.append(i == 0 ? "" : ".").append(address.at(i));
      }
      return text.append(':').append(port).toString();
    }
    for (int i = 0; i + 1 < address.length(); i += 2) {
      text.append(i == 0 ? "[" : ":")
          .append(Integer.toHexString(address.at(i) << 8 | address.at(i + 1)));
    }
    return text.append("]:").append(port).toString();
  }
}
