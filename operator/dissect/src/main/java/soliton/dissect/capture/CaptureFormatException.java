package soliton.dissect.capture;

import java.io.IOException;

/// A capture file is not what its header says: names the file, the offset and what was wrong.
public final class CaptureFormatException extends IOException {
  private static final long serialVersionUID = 1L;

  CaptureFormatException(String file, long offset, String problem) {
    super(file + ": at octet " + offset + ": " + problem);
  }
}
