// SPDX-License-Identifier: BSD-2-Clause
// Runs epubcheck on many EPUBs in one virtual machine: java -cp epubcheck.jar Epubchecks.java FILE...; prints the messages of each and its
// counts; leaves with 1 where one has an error or a warning, or cannot be read.
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.util.DefaultReportImpl;

import java.io.File;

public final class Epubchecks {
  public static void main(String[] paths) {
    int bad = 0;
    for (String path : paths) {
      File file = new File(path);
      DefaultReportImpl report = new DefaultReportImpl(path);
      if (file.length() == 0) {
        System.out.println(path + ": there is no such file, or it is empty");
        bad++;
        continue;
      }
      report.initialize();
      new EpubCheck(file, report).check();
      int found = report.getFatalErrorCount() + report.getErrorCount() + report.getWarningCount();
      if (found != 0) {
        System.out.println(path + ": " + found + " messages");
        bad++;
      }
    }
    System.out.println(paths.length + " EPUBs, " + bad + " with messages");
    System.exit(paths.length == 0 || bad != 0 ? 1 : 0);
  }
}
