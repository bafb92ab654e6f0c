/* SPDX-License-Identifier: BSD-2-Clause */
/* The catalogue's page of habits. */
#include "base/rules_habit.h"

const by_rule by_habit_rules[] = {
    [BY_HABIT_BAG_VERSION_OLD] =
        {
            .id = "bag-version-old",
            .severity = BY_WARNING,
            .message = "the bag follows BagIt {2}, older than RFC 8493",
            .what = "The bag declares a version before 1.0.",
            .why = "Old versions left things open that tools read in different ways.",
            .example = "BagIt-Version: 0.97",
            .mend = "Keep the bag as it is; make new bags by version 1.0.",
        },
    [BY_HABIT_BAG_ENCODING_LEGACY] =
        {
            .id = "bag-encoding-legacy",
            .severity = BY_WARNING,
            .message = "the tag files are declared as {2}, not UTF-8",
            .what = "The tag files use another encoding than the recommended one.",
            .why = "Fewer tools read it, and names outside ASCII may be read wrongly.",
            .example = "Tag-File-Character-Encoding: ISO-8859-1",
            .mend = "Keep the bag as it is; write new bags in UTF-8.",
        },
    [BY_HABIT_BAG_OXUM_MISSING] =
        {
            .id = "bag-oxum-missing",
            .severity = BY_WARNING,
            .message = "no Payload-Oxum in '{1}'",
            .what = "The field with the number of bytes and files of the payload is absent.",
            .why = "It lets a receiver see at once that something is lacking, before any digest is computed.",
            .example = "A bag without bag-info.txt.",
            .mend = "Nothing must be done; new bags should have it.",
        },
    [BY_HABIT_BAG_PATH_LEGACY_PERCENT] =
        {
            .id = "bag-path-legacy-percent",
            .severity = BY_WARNING,
            .message = "'{2}' holds a percent code that names no other file; it was taken literally",
            .what = "BagIt 1.0 writes a line feed, a carriage return and a percent sign in a path as %0A, %0D and %25. Here only the "
                    "undecoded name exists.",
            .why = "The bag's maker did not encode names; other tools may report the file as missing.",
            .example = "The file data/100%25.txt, listed as it is called.",
            .mend = "Nothing must be done; the maker's tool should be mended.",
        },
    [BY_HABIT_BAG_LEADING_DOT_SLASH] =
        {
            .id = "bag-leading-dot-slash",
            .severity = BY_WARNING,
            .message = "the path of '{2}' begins with './'",
            .what = "Paths in manifests are relative to the bag and need no './' before them.",
            .why = "Some tools report such files as missing.",
            .example = "A manifest made with find . -type f.",
            .mend = "Nothing must be done; new manifests should leave it out.",
        },
    [BY_HABIT_BAG_MD5SUM_MARKER] =
        {
            .id = "bag-md5sum-marker",
            .severity = BY_WARNING,
            .message = "the path of '{2}' is marked with '*'",
            .what = "Programs like md5sum put an asterisk before names of files they read in binary mode; it is no part of the path.",
            .why = "Some tools take it for part of the name and report the file as missing.",
            .example = "A manifest made with md5sum -b.",
            .mend = "Nothing must be done; new manifests should leave it out.",
        },
    [BY_HABIT_BAG_TAGMANIFEST_MISSING] =
        {
            .id = "bag-tagmanifest-missing",
            .severity = BY_WARNING,
            .message = "the bag has no tag manifest",
            .what = "Tag manifests hold the digests of the other tag files; they are optional.",
            .why = "Without one a changed manifest or description goes unnoticed.",
            .example = "A bag of bagit.txt, manifest-sha512.txt and data.",
            .mend = "Nothing must be done; new bags should have one.",
        },
    [BY_HABIT_BAG_TAGMANIFESTS_DIFFER] =
        {
            .id = "bag-tagmanifests-differ",
            .severity = BY_WARNING,
            .message = "'{1}' is in one tag manifest and not in another",
            .what = "All tag manifests should list the same files.",
            .why = "A receiver that reads only one of them checks less.",
            .example = "bag-info.txt in tagmanifest-md5.txt alone.",
            .mend = "Nothing must be done; new bags should list all in all.",
        },
    [BY_HABIT_BAG_ALGORITHM_WEAK] =
        {
            .id = "bag-algorithm-weak",
            .severity = BY_WARNING,
            .message = "{2} guards against accidents only, not against forgery",
            .what = "A manifest uses MD5 or SHA-1.",
            .why = "Two different files with the same digest can be made on purpose.",
            .example = "manifest-md5.txt",
            .mend = "Nothing must be done; new bags should use sha512.",
        },
    [BY_HABIT_BAG_ALGORITHM_UNUSUAL] =
        {
            .id = "bag-algorithm-unusual",
            .severity = BY_WARNING,
            .message = "no payload manifest uses sha512",
            .what = "RFC 8493 recommends sha512 for new bags.",
            .why = "A receiver may demand it.",
            .example = "A bag with manifest-sha256.txt alone.",
            .mend = "Nothing must be done; new bags should use sha512.",
        },
    [BY_HABIT_BAG_NESTED] =
        {
            .id = "bag-nested",
            .severity = BY_WARNING,
            .message = "the payload holds another bag at '{1}'",
            .what = "A file bagit.txt stands below data.",
            .why = "The inner bag is kept as plain files: its own manifests are not checked.",
            .example = "data/old-delivery/bagit.txt",
            .mend = "Check the inner bag by itself if it matters.",
        },
    [BY_HABIT_BAG_NAME_CASE] =
        {
            .id = "bag-name-case",
            .severity = BY_WARNING,
            .message = "'{2}' and '{3}' differ only in the case of letters",
            .what = "Two files of the bag, two folders, a file and a folder, or two paths of one manifest are equal if case is ignored.",
            .why = "On systems that ignore case one file overwrites the other.",
            .example = "data/Cover.png and data/cover.png; DATA/ beside data/; Manifest-sha512.txt beside manifest-sha512.txt.",
            .mend = "Rename one of them before the bag is made.",
        },
    [BY_HABIT_BAG_NAME_NORMALIZATION] =
        {
            .id = "bag-name-normalization",
            .severity = BY_WARNING,
            .message = "{1} has '{2}' in another Unicode normal form",
            .what = "A path of a manifest names a file only if normal forms are held to be equal, or two files or folders differ in their "
                    "normal form alone.",
            .why =
                "Some file systems and archivers change the normal form of names. On another machine the file is then missing, or one of "
                "the two is lost.",
            .example = "The manifest has an e with a combining acute accent, the file's name the single letter with its accent.",
            .mend = "Rename files to ASCII, or to NFC throughout, and write the manifests anew.",
        },
    [BY_HABIT_BAG_INFO_BOM] =
        {
            .id = "bag-info-bom",
            .severity = BY_WARNING,
            .message = "'{1}' begins with a byte order mark",
            .what = "The file begins with U+FEFF. It is left aside here, and the fields are read.",
            .why = "Tools that do not leave it aside take it for a part of the first label, and miss that field.",
            .example = "bag-info.txt saved by an editor of Windows as 'UTF-8 with BOM'.",
            .mend = "Nothing must be done; new bags should be written without it.",
        },
    [BY_HABIT_BAG_INFO_CONTROL] =
        {
            .id = "bag-info-control",
            .severity = BY_WARNING,
            .message = "this line holds a control character: '{2}'",
            .what = "A field of bag-info.txt holds a NUL or another control character, which is no text.",
            .why = "Many programs end the value there, and people do not see the rest.",
            .example = "A value with a NUL in the middle.",
            .mend = "Find out what was meant; write the field without the character and put the file's new digest into the tag manifests.",
        },
    [BY_HABIT_BAG_INFO_DATE] =
        {
            .id = "bag-info-date",
            .severity = BY_WARNING,
            .message = "the Bagging-Date '{2}' is no day in the form YYYY-MM-DD",
            .what = "BagIt has the day on which a bag was made in this form, in ASCII digits of the Gregorian calendar.",
            .why = "Programs that sort bags by it or look for the newest leave the bag aside.",
            .example = "Bagging-Date: 23.11.2026",
            .mend = "Write the day as 2026-11-23, and put the file's new digest into the tag manifests.",
        },
    [BY_HABIT_BAG_SYSTEM_FILE] =
        {
            .id = "bag-system-file",
            .severity = BY_WARNING,
            .message = "'{1}' was left by an operating system",
            .what = "The bag holds a file that desktops write on their own, such as .DS_Store or Thumbs.db.",
            .why = "It is no part of the material, and desktops change it, which breaks the bag.",
            .example = "data/.DS_Store",
            .mend = "Leave such files out of new bags.",
        },
};
_Static_assert(sizeof by_habit_rules / sizeof by_habit_rules[0] == BY_HABIT_RULES, "a row for each rule");
