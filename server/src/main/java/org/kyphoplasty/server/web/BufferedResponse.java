package org.kyphoplasty.server.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * A response that is sent when its buffer is full or when it ends. HAPI's JSON writer flushes after
 * every value, and each flush would be a chunk of its own on the wire. {@link #flushBuffer()} still
 * sends what there is.
 */
final class BufferedResponse extends HttpServletResponseWrapper {
  private static final int BUFFER_BYTES = 128 * 1024;

  private @Nullable PrintWriter writer;
  private @Nullable ServletOutputStream stream;

  BufferedResponse(HttpServletResponse response) {
    super(response);
    setBufferSize(BUFFER_BYTES);
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    if (writer == null) {
      writer = new PrintWriter(new UnflushedWriter(super.getWriter()));
    }
    return writer;
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    if (stream == null) {
      stream = new UnflushedStream(super.getOutputStream());
    }
    return stream;
  }

  private static final class UnflushedWriter extends FilterWriter {
    UnflushedWriter(Writer out) {
      super(out);
    }

    @Override
    public void flush() {}
  }

  private static final class UnflushedStream extends ServletOutputStream {
    private final ServletOutputStream out;

    UnflushedStream(ServletOutputStream out) {
      this.out = out;
    }

    @Override
    public boolean isReady() {
      return out.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      out.setWriteListener(listener);
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
