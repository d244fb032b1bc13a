package soliton.provenance.bill;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The zip of a workbook, opened so that a hostile one cannot exhaust memory or reach outside:
/// bounded number
/// of entries, bounded inflated size, bounded ratio, no document types, no external entities.
final class XlsxArchive implements AutoCloseable {
  static final int MAX_ENTRIES = 5_000;
  static final long MAX_INFLATED = 512L << 20;
  static final int MAX_RATIO = 300;
  static final long RATIO_COUNTS_FROM = 8L << 20;

  private static final int OLE2_MAGIC = 0xD0CF11E0;

  private final String file;
  private final ZipFile zip;
  private long inflated;

  private XlsxArchive(String file, ZipFile zip) {
    this.file = file;
    this.zip = zip;
  }

  static XlsxArchive open(Path path) throws IOException, UnreadableBill {
    var file = String.valueOf(path.getFileName());
    refuseOldFormat(file, path);
    try {
      var zip = new ZipFile(path.toFile());
      if (zip.size() > MAX_ENTRIES) {
        int entries = zip.size();
        zip.close();
        throw new UnreadableBill(
            file, "has " + entries + " entries; a workbook has few", "save it again");
      }
      return new XlsxArchive(file, zip);
    } catch (ZipException e) {
      throw new UnreadableBill(
          file,
          "is no readable zip archive (" + e.getMessage() + "), so it is truncated or no .xlsx",
          "copy it again, or open it in a spreadsheet and save it as .xlsx");
    }
  }

  private static void refuseOldFormat(String file, Path path) throws IOException, UnreadableBill {
    try (var in = Files.newInputStream(path)) {
      var head = in.readNBytes(4);
      if (head.length == 4 && java.nio.ByteBuffer.wrap(head).getInt() == OLE2_MAGIC) {
        throw new UnreadableBill(
            file,
            "is an encrypted workbook or the old .xls format",
            "save it as .xlsx without password");
      }
    }
  }

  /// A reader of one entry, or null when there is none of that name.
  @Nullable XMLStreamReader xml(String name) throws IOException, UnreadableBill {
    var entry = zip.getEntry(name);
    if (entry == null) return null;
    try {
      return factory().createXMLStreamReader(new Bounded(zip.getInputStream(entry), entry));
    } catch (XMLStreamException e) {
      throw broken(name, e);
    }
  }

  UnreadableBill broken(String name, XMLStreamException e) {
    var at = e.getLocation();
    var place = at == null ? "" : " line " + at.getLineNumber() + " column " + at.getColumnNumber();
    return new UnreadableBill(
        file + "[" + name + "]" + place,
        "is no well-formed XML",
        "the file is damaged: open it in a spreadsheet and save it again");
  }

  UnreadableBill bomb(String name, String what) {
    return new UnreadableBill(
        file + "[" + name + "]",
        what,
        "this is no ordinary workbook; do not open it, ask its sender");
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /// Thrown through the XML parser when an entry inflates beyond its bounds.
  static final class Inflated extends IOException {
    private static final long serialVersionUID = 1;

    Inflated(String what) {
      super(what);
    }
  }

  private final class Bounded extends InputStream {
    private final InputStream in;
    private final ZipEntry entry;
    private long read;

    Bounded(InputStream in, ZipEntry entry) {
      this.in = in;
      this.entry = entry;
    }

    @Override
    public int read() throws IOException {
      int octet = in.read();
      if (octet >= 0) count(1);
      return octet;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int count = in.read(into, offset, length);
      if (count > 0) count(count);
      return count;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }

    private void count(int octets) throws Inflated {
      read += octets;
      inflated += octets;
      if (inflated > MAX_INFLATED) throw new Inflated("inflates to more than 512 MiB");
      long packed = Math.max(1, entry.getCompressedSize());
      if (read > RATIO_COUNTS_FROM && read / packed > MAX_RATIO) {
        throw new Inflated("inflates more than " + MAX_RATIO + " times its size, like a zip bomb");
      }
    }
  }
}
