package org.gouji.cli;

import java.io.DataInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.gouji.audit.AuditResult;
import org.gouji.cli.Engine.BadRules;
import org.gouji.codec.RecordCodec;

/** The other side of {@link ChildAudit}: a document comes in, its audit goes out. */
public final class ChildMain {

  /** How a Java process ends that runs out of memory and is told to end then. */
  static final int NO_MEMORY = 3;

  private static final long STACK_BYTES = 16 << 20;

  private ChildMain() {}

  public static void main(String[] args) throws InterruptedException {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    System.setOut(System.err);
    int[] code = {Exit.INTERNAL};
    Thread work = new Thread(null, () -> code[0] = audit(System.in, out), "audit", STACK_BYTES);
    work.start();
    work.join();
    System.exit(code[0]);
  }

  private static int audit(InputStream from, OutputStream out) {
    try {
      DataInputStream in = new DataInputStream(from);
      ChildAudit.Request asked =
          RecordCodec.read(in.readNBytes(in.readInt()), ChildAudit.Request.class);
      String home = System.getProperty("gouji.home");
      byte[] content = in.readAllBytes();
      Engine engine =
          Wiring.loader(Main.cache(), Main.recognition(home)).load(asked.packs(), asked.lang());
      AuditResult result =
          engine.within(asked.limits()).audit(asked.report(), content, asked.corrections());
      out.write(RecordCodec.write(result));
      out.close();
      return Exit.CLEAN;
    } catch (OutOfMemoryError e) {
      return NO_MEMORY;
    } catch (IOException | BadRules e) {
      return Exit.INTERNAL;
    }
  }
}
