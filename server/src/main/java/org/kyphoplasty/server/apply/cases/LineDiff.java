package org.kyphoplasty.server.apply.cases;

import java.util.ArrayList;
import java.util.List;

/** The lines by which two texts differ, in order: {@code -} left out, {@code +} added. */
final class LineDiff {
  /** How many lines are shown: more than anybody reads in one go. */
  private static final int SHOWN = 60;

  /** How many lines of each text are compared, from the first that differs on. */
  private static final int COMPARED = 1000;

  private LineDiff() {}

  /** The difference, with a last line that counts what is not shown; empty if there is none. */
  static String of(String before, String after) {
    if (before.equals(after)) {
      return "";
    }
    List<String> old = before.lines().toList();
    List<String> now = after.lines().toList();
    int first = firstDifference(old, now);
    List<String> diff = diff(part(old, first), part(now, first));
    List<String> shown = new ArrayList<>(diff.subList(0, Math.min(SHOWN, diff.size())));
    if (Math.max(old.size(), now.size()) > first + COMPARED) {
      shown.add("  … perhaps more from line " + (first + COMPARED + 1) + " on");
    } else if (diff.size() > SHOWN) {
      shown.add("  … " + (diff.size() - SHOWN) + " lines more");
    }
    return String.join("\n", shown) + "\n";
  }

  private static int firstDifference(List<String> old, List<String> now) {
    int line = 0;
    while (line < Math.min(old.size(), now.size()) && old.get(line).equals(now.get(line))) {
      line++;
    }
    return line;
  }

  private static List<String> part(List<String> lines, int first) {
    return lines.subList(first, Math.min(lines.size(), first + COMPARED));
  }

  private static List<String> diff(List<String> old, List<String> now) {
    int[][] common = longestCommon(old, now);
    List<String> diff = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < old.size() || j < now.size()) {
      if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
        i++;
        j++;
      } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
        diff.add("  - " + old.get(i++));
      } else {
        diff.add("  + " + now.get(j++));
      }
    }
    return diff;
  }

  /** Lengths of the longest common subsequences of all tails. */
  private static int[][] longestCommon(List<String> old, List<String> now) {
    int[][] length = new int[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        length[i][j] =
            old.get(i).equals(now.get(j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    return length;
  }
}
