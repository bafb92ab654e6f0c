/* SPDX-License-Identifier: BSD-2-Clause */
/* The catalogue's rows about files, folders and outputs. */
#include "base/rules_program.h"

const by_rule by_program_rules[] = {
    [BY_PROGRAM_FILE_MISSING] =
        {
            .id = "file-missing",
            .severity = BY_ERROR,
            .message = "there is no such file or folder",
            .what = "A file or folder that was named on the command line does not exist.",
            .why = "An issue that was meant to be kept was not seen at all. Going on silently would leave a gap in the collection.",
            .example = "bayegan convert isue-1.txt -o out      (the file is called issue-1.txt)",
            .mend = "Correct the name, or run the command from the folder that the name starts from.",
        },
    [BY_PROGRAM_FILE_UNREADABLE] =
        {
            .id = "file-unreadable",
            .severity = BY_ERROR,
            .message = "it cannot be read: {1}",
            .what = "The system refused to open or to read a file or folder.",
            .why = "Nothing can be said about material that was not read, and half of a file must never pass for the whole.",
            .example = "A file that belongs to another user and has mode 0600; a disk with a bad block.",
            .mend = "Ask for the right to read it. On an input or output error, take the file from another copy and check the disk.",
        },
    [BY_PROGRAM_FILE_NOT_REGULAR] =
        {
            .id = "file-not-regular",
            .severity = BY_ERROR,
            .message = "this is {1}, not a regular file",
            .what = "The name leads to a folder, a pipe, a device or a socket where a file is wanted.",
            .why = "A source must be the same whenever it is read again; a pipe or a device gives its bytes only once, or for ever.",
            .example = "bayegan convert /dev/zero -o out",
            .mend = "Save the text to a file and name that file.",
        },
    [BY_PROGRAM_FILE_CHANGED] =
        {
            .id = "file-changed",
            .severity = BY_ERROR,
            .message = "the file changed while it was read",
            .what = "Size, time of change or identity of the file were different after reading than before.",
            .why = "The bytes read may be partly old and partly new: a text that never existed.",
            .example = "A file that another program is still copying or saving.",
            .mend = "Wait until the other program is done, then run the command again.",
        },
    [BY_PROGRAM_FILE_LIMIT] =
        {
            .id = "file-limit",
            .severity = BY_ERROR,
            .message = "the file is larger than the limit of {1} bytes",
            .what = "The file is larger than the program reads.",
            .why =
                "One issue of a periodical is far smaller. A larger file is most often the wrong one, and would take the memory of others.",
            .example = "A disk image, or a whole year joined into one file.",
            .mend = "Name the text of one issue; cut a joined file into its issues.",
        },
    [BY_PROGRAM_FILE_KIND_UNKNOWN] =
        {
            .id = "file-kind-unknown",
            .severity = BY_ERROR,
            .message = "this is no kind of file that can be verified",
            .what =
                "The file is neither a package (tar or ZIP, compressed or not), nor an EPUB, a document of one, a TEI edition or a record.",
            .why = "Each kind is held against its own rules; a guess could pass a damaged file.",
            .example = "bayegan verify issue-232.txt",
            .mend = "Name a package or an edition. For a text use: bayegan check",
        },
    [BY_PROGRAM_FOLDER_WITHOUT_TEXTS] =
        {
            .id = "folder-without-texts",
            .severity = BY_ERROR,
            .message = "the folder holds no file whose name ends in .txt",
            .what = "A folder stands for the files in it whose names end in .txt (hidden ones and folders below left out). There is none.",
            .why = "An empty result would look like a success.",
            .example = "bayegan convert scans -o out      (the texts are in scans/text)",
            .mend = "Name the folder that holds the texts, or the files themselves whatever their names.",
        },
    [BY_PROGRAM_RECORD_BESIDE_UNUSED] =
        {
            .id = "record-beside-unused",
            .severity = BY_NOTE,
            .message = "the record {1} beside the text is not used, since --record names {2}",
            .what = "There is a NAME.record.xml beside NAME.txt, but the command line names another record.",
            .why = "Two records of one issue may disagree; it should be known which of them was believed.",
            .example = "bayegan convert in.txt --record other.record.xml -o out      (in.record.xml exists)",
            .mend = "Keep one record. Leave --record out to use the one beside the text.",
        },
    [BY_PROGRAM_OUTPUT_EXISTS] =
        {
            .id = "output-exists",
            .severity = BY_ERROR,
            .message = "{1} exists already; --force would replace it",
            .what = "A file that the conversion would write is there already. Nothing of this issue was written.",
            .why = "What is kept in an archive is not to be replaced by accident.",
            .example = "The same command a second time.",
            .mend = "Choose another folder with -o, or say --force if the old files may go.",
        },
    [BY_PROGRAM_OUTPUT_IS_INPUT] =
        {
            .id = "output-is-input",
            .severity = BY_ERROR,
            .message = "{1} is an input of this conversion and is never replaced",
            .what = "The output would stand in the place of the text or of the record that it is made from.",
            .why = "The source is what an archive keeps; a record written by hand must not be lost to one written by a program.",
            .example = "bayegan convert --force in.txt -o .      (in.record.xml stands beside in.txt)",
            .mend = "Choose another folder with -o.",
        },
    [BY_PROGRAM_OUTPUT_NOT_REGULAR] =
        {
            .id = "output-not-regular",
            .severity = BY_ERROR,
            .message = "{1} cannot be written: {2}",
            .what = "Where an output belongs there is a folder, a pipe, a device or a link to one; or the output folder is none.",
            .why = "Replacing it would destroy something that the program did not make, such as /dev/null.",
            .example = "bayegan convert in.txt -o /dev/null",
            .mend = "Choose another folder with -o, or remove what stands in the way.",
        },
    [BY_PROGRAM_OUTPUT_TWICE] =
        {
            .id = "output-twice",
            .severity = BY_ERROR,
            .message = "{1} is already the output of another input of this run",
            .what = "Two inputs of one command have the same package id, so their outputs would have the same names.",
            .why = "The later would take the place of the earlier, and one issue would be lost.",
            .example = "bayegan convert 2007/no-1.txt 2008/no-1.txt -o out",
            .mend = "Give the issues different package ids in their records, or convert them into different folders.",
        },
    [BY_PROGRAM_OUTPUT_UNWRITABLE] =
        {
            .id = "output-unwritable",
            .severity = BY_ERROR,
            .message = "{1} cannot be written: {2}",
            .what = "The system refused to make the output folder or a file in it. Nothing of this issue was written.",
            .why = "A package is whole or it is not there.",
            .example = "A folder of another user; a disk mounted read-only.",
            .mend = "Choose a folder where you may write, or ask for the right.",
        },
    [BY_PROGRAM_OUTPUT_NOT_DURABLE] =
        {
            .id = "output-not-durable",
            .severity = BY_ERROR,
            .message = "{1} is written, but may be lost if the power fails: {2}",
            .what = "The file is complete, but the system did not confirm that its name is on the disk.",
            .why = "Success means that the package survives a power cut. That could not be promised here.",
            .example = "A network disk that goes away at the last moment.",
            .mend = "Check the disk, then verify the package with: bayegan verify",
        },
    [BY_PROGRAM_DISK_FULL] =
        {
            .id = "disk-full",
            .severity = BY_ERROR,
            .message = "there is no space left to write {1}",
            .what = "The disk, the quota or the limit on the size of a file is exhausted. Nothing of this issue was written.",
            .why = "A package is whole or it is not there.",
            .example = "A memory stick with less room than the package needs.",
            .mend = "Make room or choose another place with -o, then run the command again.",
        },
    [BY_PROGRAM_FINDINGS_LEFT_OUT] =
        {
            .id = "findings-left-out",
            .severity = BY_WARNING,
            .message = "{1|more finding is|more findings are} counted but not shown: their memory was used up",
            .what =
                "So much was found in this package that the memory for its names, digests and findings was almost full. What came after "
                "that was counted, with its severity, and left out.",
            .why = "A package with so many faults has one cause, which the findings shown are enough to tell; a hostile one must not fill "
                   "the memory of the machine.",
            .example = "A bag of 200,000 files whose folder data/ was lost.",
            .mend = "Mend the cause and verify again, or give more memory: bayegan verify --memory 512.",
        },
    [BY_PROGRAM_PACKAGE_ORGANIZATION_MISSING] =
        {
            .id = "package-organization-missing",
            .severity = BY_WARNING,
            .message = "{1} {2} not say from which organization: give --organization NAME",
            .what =
                "Packages were made without the name of the organization that holds and converts the issues; it is said once for a run.",
            .why =
                "An archive that receives them does not learn whom to ask: bag-info.txt lacks Source-Organization, and the TEI edition has "
                "no publisher.",
            .example = "bayegan convert issue.txt -o out, without --organization and without <organization> in the record.",
            .mend = "Give --organization NAME, or <organization>NAME</organization> in the record.",
        },
};
_Static_assert(sizeof by_program_rules / sizeof by_program_rules[0] == BY_PROGRAM_RULES, "a row for each code");
