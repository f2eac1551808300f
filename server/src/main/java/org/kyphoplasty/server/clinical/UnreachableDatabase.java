package org.kyphoplasty.server.clinical;

import java.sql.SQLException;

/** No connection to the clinical database could be opened when the server started. */
final class UnreachableDatabase extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  UnreachableDatabase(SQLException cause) {
    super("The clinical database cannot be reached: " + cause.getMessage(), cause);
  }
}
