package soliton.crypto;

import soliton.base.Octets;

/// What became of a scheme output in the home network.
public sealed interface Deconcealed {
  /// The scheme input: the packed MSIN, or the user name of a network specific identifier.
  record Plain(Octets schemeInput) implements Deconcealed {}

  /// It was not concealed for this key, or was changed on the way.
  record Refused(String why) implements Deconcealed {}
}
