package soliton.nas;

import soliton.nas.gmm.GmmMessage;
import soliton.nas.gsm.GsmMessage;

/// A plain 5GS NAS message, TS 24.501 clause 8.
public sealed interface NasMessage permits GmmMessage, GsmMessage {}
