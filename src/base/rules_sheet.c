/* SPDX-License-Identifier: BSD-2-Clause */
/* The catalogue's rows about spreadsheets. A spreadsheet program changes cells without saying so: what looks changed is refused, never
 * repaired by a guess. */
#include "base/rules_sheet.h"

const by_rule by_sheet_rules[] = {
    [BY_SHEET_AUTHOR_REJECTED] =
        {
            .id = "sheet-author-rejected",
            .severity = BY_NOTE,
            .message = "the author \"{1}\" was recognised, and the confirmed cell {2} does not name it: it is left out",
            .what = "A confirmed row lists the authors of the issue, and one that was recognised in the text is not among them.",
            .why = "Taking a name out of the cell is how an archivist rejects a phrase that was taken for a name; it should be seen that "
                   "this happened.",
            .example = "The cell authors lists \"Hamid Taghvai\"; a headline \"Letter from Prison\" gave \"Prison\".",
            .mend = "Nothing, if the name was wrong. Otherwise put it back into the cell, behind a semicolon.",
        },
    [BY_SHEET_CELL_FORMAT] =
        {
            .id = "sheet-cell-format",
            .severity = BY_ERROR,
            .message = "cell {1}: \"{2}\" is not {3}",
            .what = "A cell holds something that its column cannot mean: a digest that is not 64 hexadecimal digits, a number that is not "
                    "digits, a state or a calendar that does not exist.",
            .why = "A value that cannot be understood must not be dropped in silence, nor be guessed at.",
            .example = "checked in the column state; 7a in the column issue_from.",
            .mend = "Correct the cell. The columns are explained in src/read/sheet.md; the states are unknown, conflict, "
                    "proposed, corroborated and confirmed.",
        },
    [BY_SHEET_CELL_UNUSED] =
        {
            .id = "sheet-cell-unused",
            .severity = BY_WARNING,
            .message = "cell {1}: \"{2}\" is not used: {3}",
            .what = "A cell says something that does not enter the record, though it differs from what is known.",
            .why = "Somebody typed it for a reason. Only what is confirmed beats what was recognised.",
            .example = "A title was corrected, and the row's state is still proposed.",
            .mend = "Set the row's state to confirmed and write your name into confirmed_by, or do what the message says.",
        },
    [BY_SHEET_COLUMN_TWICE] =
        {
            .id = "sheet-column-twice",
            .severity = BY_ERROR,
            .message = "cell {1}: there is already a column \"{2}\"",
            .what = "Two columns of the header have the same name.",
            .why = "It cannot be known which of the two values is meant.",
            .example = "file,title,title,state",
            .mend = "Remove one of the columns, or give it another name.",
        },
    [BY_SHEET_COLUMN_UNKNOWN] =
        {
            .id = "sheet-column-unknown",
            .severity = BY_NOTE,
            .message = "cell {1}: the column \"{2}\" is not read ({3} sheet)",
            .what = "The header has a column that has no meaning here. It is passed over.",
            .why = "A misspelt name would lose a whole column without a word.",
            .example = "isue_from; or mediatype, which only the Internet Archive needs.",
            .mend = "Nothing, if the column is for other programs. Otherwise correct its name.",
        },
    [BY_SHEET_CONFIRMED_BY_MISSING] =
        {
            .id = "sheet-confirmed-by-missing",
            .severity = BY_WARNING,
            .message = "row {1} is confirmed, and confirmed_by does not say by whom",
            .what = "The state of a row is confirmed, and its cell confirmed_by is empty.",
            .why = "Years later somebody will ask who decided this. The record can only tell what the sheet told.",
            .example = "state confirmed, confirmed_by empty.",
            .mend = "Write a name into confirmed_by and copy it down the column.",
        },
    [BY_SHEET_DATE_MANGLED] =
        {
            .id = "sheet-date-mangled",
            .severity = BY_ERROR,
            .message = "cell {1}: a spreadsheet program made \"{2}\" of what was there: a date in a form of its own",
            .what = "A cell holds a date as spreadsheet programs write it: 13-Dec, Feb-08, 2/8/2008, or a serial number of a day such as "
                    "39486.",
            .why = "The program took the cell for a date when the sheet was opened, and what was there is lost: 2/8/2008 may have been "
                   "2008-02-08 or 2008-08-02, Feb-08 the month 2008-02, and 13-Dec the numbers 12-13.",
            .example = "date_edtf 2008-02 comes back as Feb-08; issue_label 12-13 as 13-Dec.",
            .mend = "Write the cell again. Import the sheet (instead of opening it) with all columns as text, or format the column as text "
                    "before typing.",
        },
    [BY_SHEET_ENCODING] =
        {
            .id = "sheet-encoding",
            .severity = BY_ERROR,
            .message = "cell {1} is not UTF-8 as it was written: {2}",
            .what = "The sheet was saved in another encoding: bytes of Windows-1256, Windows-1252 or UTF-16, question marks in place of "
                    "letters, or two or three odd signs in place of one letter.",
            .why = "Names in other scripts are damaged, often beyond repair, and would be damaged in every edition.",
            .example = "A sheet saved as \"CSV\" instead of \"CSV UTF-8\".",
            .mend = "Save it again as \"CSV UTF-8 (comma delimited)\". Where letters became question marks they are lost: go back to the "
                    "sheet before.",
        },
    [BY_SHEET_FILE_WITHOUT_ROW] =
        {
            .id = "sheet-file-without-row",
            .severity = BY_WARNING,
            .message = "no row of {1} names this text",
            .what = "A text is read together with a spreadsheet, and none of its rows has the file's name.",
            .why = "What an archivist knows of this issue is perhaps under another name. The text goes on with what was recognised.",
            .example = "The file was renamed after the sheet was written.",
            .mend = "Correct the cell that names the file, or add a row: bayegan inspect --sheet writes one.",
        },
    [BY_SHEET_HEADER] =
        {
            .id = "sheet-header",
            .severity = BY_ERROR,
            .message = "cell {1}: no header that is known here begins with \"{2}\"",
            .what =
                "The first row must name the columns: file and, say, title and state, as inspect --sheet writes them; or the columns of "
                "Archivematica (filename), Islandora Workbench (id, file), the Internet Archive (identifier, file) or Omeka S "
                "(dcterms:title ... and file).",
            .why = "Without names of columns every value would be a guess.",
            .example = "A title over the table, or a sheet whose first row was deleted.",
            .mend = "Make the names of the columns the first row, one of them for the file.",
        },
    [BY_SHEET_LEADING_ZERO_LOST] =
        {
            .id = "sheet-leading-zero-lost",
            .severity = BY_ERROR,
            .message = "cell {1}: \"{2}\" has lost a leading zero (compare {3})",
            .what = "A cell holds a number without the zeros that it began with: 7 for 007, 2008-2 for 2008-02, 987 for the year 0987.",
            .why = "A spreadsheet program takes digits for a number. The printed form, or the name of the file, is another one then.",
            .example = "issue_label 007 comes back as 7.",
            .mend = "Write the cell again, with the column formatted as text.",
        },
    [BY_SHEET_LIMIT] =
        {
            .id = "sheet-limit",
            .severity = BY_ERROR,
            .message = "cell {1}: the sheet is larger than {2}",
            .what = "A row, a cell or the whole sheet is larger than the program reads.",
            .why = "So large a cell is most often a quote that was closed much too late, and would swallow other rows.",
            .example = "A cell with the whole text of an article.",
            .mend = "Look at the cell. Split a sheet of more than a million rows.",
        },
    [BY_SHEET_QUOTE] =
        {
            .id = "sheet-quote",
            .severity = BY_ERROR,
            .message = "cell {1}: {2}",
            .what = "The quotes of a cell are not those of RFC 4180: a cell that begins with a quote must end with one, and a quote within "
                    "it is doubled.",
            .why = "It cannot be known where the cell ends, and so not which values belong to which issue.",
            .example = "a.txt,The \"Mirror\",12",
            .mend = "Write \"The \"\"Mirror\"\"\", or let a spreadsheet program write the file.",
        },
    [BY_SHEET_ROW_LENGTH] =
        {
            .id = "sheet-row-length",
            .severity = BY_ERROR,
            .message = "cell {1}: \"{2}\" stands behind the last column of the header",
            .what = "The row of this text has more cells than the header.",
            .why = "A comma in a value was not quoted, and all values behind it have moved into other columns.",
            .example = "a.txt,Punch, or the London Charivari,12",
            .mend = "Put the value with the comma into quotes.",
        },
    [BY_SHEET_ROW_STALE] =
        {
            .id = "sheet-row-stale",
            .severity = BY_ERROR,
            .message = "cell {1}: the row is about another text of this name: its SHA-256 differs",
            .what = "The row has the name of the text, and the digest of another one.",
            .why = "Values confirmed for one text must not slip into another.",
            .example = "The text was corrected after the sheet was written; or two folders have files of one name.",
            .mend =
                "If the text changed on purpose, look through the row and put the new digest (sha256sum FILE) into it, or empty the cell.",
        },
    [BY_SHEET_ROW_TWICE] =
        {
            .id = "sheet-row-twice",
            .severity = BY_ERROR,
            .message = "rows {1} and {2} are both about this text",
            .what = "Two rows name the same file, and no digest tells them apart.",
            .why = "It cannot be known which of them is right.",
            .example = "A row that was copied to be changed, and the old one was kept.",
            .mend = "Remove one row; for files of one name in several folders write the folder into the cell, too.",
        },
    [BY_SHEET_ROW_WITHOUT_FILE] =
        {
            .id = "sheet-row-without-file",
            .severity = BY_WARNING,
            .message = "rows without a text in this run: {1}, the first is row {2} (\"{3}\")",
            .what = "Rows of the sheet name files that are not among the texts of the command.",
            .why = "An issue that somebody described may have been forgotten. Where only some of the texts were given it says nothing.",
            .example = "bayegan convert 2007 --metadata issues.csv -o out, where the sheet describes 2008 too.",
            .mend = "Give all texts, or correct the names in the sheet.",
        },
    [BY_SHEET_SEPARATOR] =
        {
            .id = "sheet-separator",
            .severity = BY_ERROR,
            .message = "cell {1}: the cells are separated by {2}, not by commas",
            .what = "The first line shows that the sheet was exported with another separator.",
            .why = "A program set to another country writes semicolons, and changes decimal points and dates with them.",
            .example = "file;sha256;title;volume",
            .mend = "Export it again with the comma as field delimiter (LibreOffice: \"Edit filter settings\").",
        },
};
_Static_assert(sizeof by_sheet_rules / sizeof by_sheet_rules[0] == BY_SHEET_RULES, "a row for each code");
