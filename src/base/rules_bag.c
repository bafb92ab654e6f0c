/* SPDX-License-Identifier: BSD-2-Clause */
/* The catalogue's page of bags. */
#include "base/rules_bag.h"

const by_rule by_bag_rules[] = {
    [BY_BAG_UNRECOGNISED] =
        {
            .id = "bag-unrecognised",
            .severity = BY_ERROR,
            .message = "this is no bag: it has neither bagit.txt nor data nor any manifest",
            .what =
                "A folder or container was given that has nothing of a bag in its top folder. Packages that lie deeper are not looked for.",
            .why = "Nothing was verified, and silence would look like success.",
            .example = "bayegan verify packages      (they are in packages/2007 and packages/2008)",
            .mend = "Name the folders that hold the packages, as packages/*, or the packages themselves.",
        },
    [BY_BAG_DECLARATION_MISSING] =
        {
            .id = "bag-declaration-missing",
            .severity = BY_ERROR,
            .message = "the bag has no bagit.txt",
            .what = "A bag must have the file bagit.txt in its top folder.",
            .why = "Without it nobody can tell that the folder is a bag, nor how to read its manifests.",
            .example = "A package from which bagit.txt was deleted.",
            .mend = "Restore the file from another copy: BagIt-Version: 1.0, then Tag-File-Character-Encoding: UTF-8.",
        },
    [BY_BAG_DECLARATION_FORMAT] =
        {
            .id = "bag-declaration-format",
            .severity = BY_ERROR,
            .message = "this line of bagit.txt is not as the format demands: '{2}'",
            .what = "bagit.txt holds two lines, BagIt-Version and Tag-File-Character-Encoding, with no blank before the colon and one "
                    "behind it.",
            .why = "The two lines are the key to all other tag files; tools that cannot read them refuse the bag.",
            .example = "BagIt-Version : 1.0",
            .mend = "Write the two lines exactly so and put the new digest of bagit.txt into the tag manifests.",
        },
    [BY_BAG_DECLARATION_BOM] =
        {
            .id = "bag-declaration-bom",
            .severity = BY_ERROR,
            .message = "bagit.txt begins with a byte order mark",
            .what = "bagit.txt is UTF-8 without a byte order mark.",
            .why = "Tools that look for the word BagIt-Version at the first byte refuse the bag.",
            .example = "A bagit.txt saved by a text editor as UTF-8 with signature.",
            .mend = "Save it without the mark and put its new digest into the tag manifests.",
        },
    [BY_BAG_DECLARATION_VERSION] =
        {
            .id = "bag-declaration-version",
            .severity = BY_ERROR,
            .message = "there is no BagIt version '{2}'",
            .what = "Known versions are 0.93 to 0.97 and 1.0.",
            .why = "A bag is checked by the rules of its version.",
            .example = "BagIt-Version: 2.0",
            .mend = "Find out which version the maker of the bag meant.",
        },
    [BY_BAG_DECLARATION_ENCODING] =
        {
            .id = "bag-declaration-encoding",
            .severity = BY_ERROR,
            .message = "the encoding '{2}' of the tag files is not known",
            .what = "Tag files are read as UTF-8, ASCII, ISO-8859-1 or UTF-16.",
            .why = "In another encoding the names in the manifests cannot be read for sure.",
            .example = "Tag-File-Character-Encoding: EBCDIC",
            .mend = "Convert the tag files to UTF-8 and write the tag manifests anew.",
        },
    [BY_BAG_TAG_ENCODING] =
        {
            .id = "bag-tag-encoding",
            .severity = BY_ERROR,
            .message = "'{1}' is not in the declared encoding",
            .what = "A tag file holds bytes that the encoding declared in bagit.txt does not allow.",
            .why = "The names and values in it cannot be read, so the bag cannot be checked by them.",
            .example = "A manifest with names in Windows-1256 in a bag that declares UTF-8.",
            .mend = "Find out the true encoding and convert the file.",
        },
    [BY_BAG_INFO_FORMAT] =
        {
            .id = "bag-info-format",
            .severity = BY_ERROR,
            .message = "this line is not a label, a colon, a blank and a value: '{2}'",
            .what = "Each field of bag-info.txt is one line 'Label: value'; lines that begin with a blank continue the one before.",
            .why = "A field that cannot be read is lost to whoever receives the bag.",
            .example = "Contact-Name Maryam",
            .mend = "Write the line as 'Contact-Name: Maryam' and put the file's new digest into the tag manifests.",
        },
    [BY_BAG_OXUM_FORMAT] =
        {
            .id = "bag-oxum-format",
            .severity = BY_ERROR,
            .message = "the Payload-Oxum '{2}' is not two numbers with a dot between",
            .what = "Payload-Oxum is the number of bytes, a dot, and the number of files.",
            .why = "It cannot be compared with the payload.",
            .example = "Payload-Oxum: 12 files",
            .mend = "Count bytes and files below data and write, for instance, 48213.3.",
        },
    [BY_BAG_OXUM_REPEATED] =
        {
            .id = "bag-oxum-repeated",
            .severity = BY_ERROR,
            .message = "Payload-Oxum stands a second time, as '{2}'",
            .what = "The field may stand only once, whatever its letter case.",
            .why = "Tools take the first or the last, and disagree.",
            .example = "Two lines, Payload-Oxum: 77.1 and payload-oxum: 78.1.",
            .mend = "Keep the true one.",
        },
    [BY_BAG_OXUM_MISMATCH] =
        {
            .id = "bag-oxum-mismatch",
            .severity = BY_ERROR,
            .message = "the Payload-Oxum says {2}, the payload is {3}",
            .what = "Number of bytes or of files below data is not what bag-info.txt says.",
            .why = "Files were lost, added or changed since the bag was made.",
            .example = "Payload-Oxum: 77.1 in a bag that holds two files.",
            .mend = "See the findings about single files; restore them from another copy.",
        },
    [BY_BAG_PAYLOAD_MISSING] =
        {
            .id = "bag-payload-missing",
            .severity = BY_ERROR,
            .message = "the bag has no folder data",
            .what = "The payload of a bag lies in the folder data, which must exist even if it is empty.",
            .why = "A bag without it is not a bag, or has lost everything it was to keep.",
            .example = "A folder of manifests alone.",
            .mend = "Restore the payload from another copy.",
        },
    [BY_BAG_MANIFEST_NONE] =
        {
            .id = "bag-manifest-none",
            .severity = BY_ERROR,
            .message = "the bag has no payload manifest",
            .what = "At least one file manifest-ALGORITHM.txt must list the payload with digests.",
            .why = "Without it no change of the payload can ever be noticed.",
            .example = "A bag from which manifest-sha512.txt was deleted.",
            .mend = "Restore the manifest from another copy; a new one proves nothing about the past.",
        },
    [BY_BAG_MANIFEST_ALGORITHM] =
        {
            .id = "bag-manifest-algorithm",
            .severity = BY_ERROR,
            .message = "the algorithm of '{1}' is not known",
            .what = "Manifests are named by md5, sha1, sha256 or sha512, in lower case.",
            .why = "What the manifest says cannot be checked.",
            .example = "manifest-SHA256.txt",
            .mend = "Rename the file if only the case is wrong, or check it with a tool that knows the algorithm.",
        },
    [BY_BAG_MANIFEST_LINE] =
        {
            .id = "bag-manifest-line",
            .severity = BY_ERROR,
            .message = "this line is not a digest and a path{3}: '{2}'",
            .what = "A line of a manifest is a digest in hexadecimal of the algorithm's length, one or more blanks, and a path.",
            .why = "The file that the line was about is no longer covered.",
            .example = "deadbeef",
            .mend = "Restore the manifest from another copy.",
        },
    [BY_BAG_MANIFEST_DUPLICATE] =
        {
            .id = "bag-manifest-duplicate",
            .severity = BY_ERROR,
            .message = "the manifest lists '{2}' twice",
            .what = "A path may stand only once in a manifest. Before 1.0 a second line with the same digest is a warning.",
            .why = "Repeated lines hint at a manifest that was put together by hand.",
            .example = "The same line two times.",
            .mend = "Remove the second line and put the manifest's new digest into the tag manifests.",
        },
    [BY_BAG_MANIFEST_CONFLICT] =
        {
            .id = "bag-manifest-conflict",
            .severity = BY_ERROR,
            .message = "the manifest gives two digests for '{2}'",
            .what = "One path stands in the manifest with two different digests.",
            .why = "At least one of them is wrong, and nobody can say which.",
            .example = "Two lines for data/a.txt, made before and after a change.",
            .mend = "Find out by another manifest or copy which is true.",
        },
    [BY_BAG_MANIFEST_INCOMPLETE] =
        {
            .id = "bag-manifest-incomplete",
            .severity = BY_ERROR,
            .message = "'{1}' is not in '{2}', though another manifest lists it",
            .what = "Every file of the payload must stand in every payload manifest (before 1.0: a warning).",
            .why = "A receiver that reads only the other manifest does not know the file.",
            .example = "A file in manifest-md5.txt that manifest-sha512.txt lacks.",
            .mend = "Complete the manifest after checking the file by the one that lists it.",
        },
    [BY_BAG_PATH_UNSAFE] =
        {
            .id = "bag-path-unsafe",
            .severity = BY_ERROR,
            .message = "the path '{2}' leads, or may lead, outside the bag",
            .what = "The path is absolute, begins with '~' or a drive, holds '..' or a variable like %TEMP%.",
            .why = "A tool that follows it reads or overwrites files of the machine it runs on.",
            .example = "../../../etc/passwd",
            .mend = "Treat the bag as hostile until its maker explains it.",
        },
    [BY_BAG_PATH_OUTSIDE_PAYLOAD] =
        {
            .id = "bag-path-outside-payload",
            .severity = BY_ERROR,
            .message = "the payload manifest lists '{2}', which is not below data",
            .what = "A payload manifest lists files below data alone (before 1.0: a warning).",
            .why = "Tag files belong into the tag manifests; receivers may move or drop them.",
            .example = "bag-info.txt in manifest-sha512.txt.",
            .mend = "Move the line to the tag manifest.",
        },
    [BY_BAG_FILE_MISSING] =
        {
            .id = "bag-file-missing",
            .severity = BY_ERROR,
            .message = "'{1}' is missing; '{2}' lists it",
            .what = "A manifest lists a file that is not in the bag.",
            .why = "The file is lost in this copy.",
            .example = "A deleted page image.",
            .mend = "Restore the file from another copy and check again.",
        },
    [BY_BAG_FILE_UNEXPECTED] =
        {
            .id = "bag-file-unexpected",
            .severity = BY_ERROR,
            .message = "'{1}' is in the payload, but in no manifest",
            .what = "Every file below data must stand in the manifests.",
            .why = "Nobody vouches for the file: it was added, or renamed, after the bag was made.",
            .example = "A note that someone saved into data.",
            .mend = "Find out where the file comes from; remove it, or make a new bag with it.",
        },
    [BY_BAG_DIGEST_MISMATCH] =
        {
            .id = "bag-digest-mismatch",
            .severity = BY_ERROR,
            .message = "the digest is not the one in '{1}': expected {2}, found {3}",
            .what = "The bytes of the file are not those from which the manifest was made.",
            .why = "The file is damaged or was changed.",
            .example = "One letter changed in an archived text.",
            .mend = "Restore the file from another copy and check again. Never mend the manifest instead.",
        },
    [BY_BAG_DIGEST_UNCHECKED] =
        {
            .id = "bag-digest-unchecked",
            .severity = BY_ERROR,
            .message = "'{1}' could not be compared with '{2}', which no tag manifest announces",
            .what = "The payload came before this manifest, and the tag manifest, which must list every manifest, does not name it.",
            .why = "What the manifest says about the file is unproved.",
            .example = "A manifest-sha256.txt that was added to a finished bag.",
            .mend = "Make the tag manifests anew once the added manifest is proved right.",
        },
    [BY_BAG_CONTENTS_UNREAD] =
        {
            .id = "bag-contents-unread",
            .severity = BY_NOTE,
            .message = "EPUBs, package documents, TEI documents and records in the payload that were not looked into: {1} (--deep does)",
            .what = "The package holds EPUBs (or their package documents), TEI documents or records of issues in places where this program "
                    "does not put its own. Their "
                    "digests were compared, but nothing was read in them.",
            .why = "A sound package says that its files are those that were packed, not that they can be read.",
            .example = "A package of a library with data/book.epub.",
            .mend = "Nothing must be done. bayegan verify --deep looks into them, too.",
        },
    [BY_BAG_FIXITY_UNCHECKED] =
        {
            .id = "bag-fixity-unchecked",
            .severity = BY_WARNING,
            .message = "this was NOT a fixity check: no digest was compared",
            .what = "With --fast only the structure of a bag, its list of files and its Payload-Oxum are looked at, and nothing inside its "
                    "files.",
            .why = "A file that was changed without changing its size goes unnoticed: the bag is complete, but not proved intact.",
            .example = "bayegan verify --fast package.tar",
            .mend = "Verify without --fast before you rely on the package.",
        },
    [BY_BAG_TAGMANIFEST_INCOMPLETE] =
        {
            .id = "bag-tagmanifest-incomplete",
            .severity = BY_ERROR,
            .message = "'{1}' is not in '{2}'",
            .what = "A tag manifest must list every payload manifest (before 1.0: a warning).",
            .why = "The manifest could be replaced without notice.",
            .example = "A manifest that was added after the tag manifest was made.",
            .mend = "Make the tag manifest anew once the manifest is proved right.",
        },
    [BY_BAG_TAGMANIFEST_NESTED] =
        {
            .id = "bag-tagmanifest-nested",
            .severity = BY_ERROR,
            .message = "a tag manifest lists the tag manifest '{1}'",
            .what = "Tag manifests must not list each other.",
            .why = "None could be written last, so one of the digests is stale sooner or later.",
            .example = "tagmanifest-md5.txt listed in tagmanifest-sha512.txt.",
            .mend = "Remove the line.",
        },
    [BY_BAG_FETCH_FORMAT] =
        {
            .id = "bag-fetch-format",
            .severity = BY_ERROR,
            .message = "this line is not a URL, a length and a path below data: '{2}'",
            .what = "A line of fetch.txt is a URL, the number of bytes or '-', and the path of a file of the payload.",
            .why = "The file that the line was about cannot be found.",
            .example = "https://example.org/a.txt data/a.txt",
            .mend = "Ask the maker of the bag for a complete one.",
        },
    [BY_BAG_FETCH_UNLISTED] =
        {
            .id = "bag-fetch-unlisted",
            .severity = BY_ERROR,
            .message = "fetch.txt names '{2}', which is not in every payload manifest",
            .what = "A file to be fetched must stand in every payload manifest.",
            .why = "Whatever the address gives could not be checked.",
            .example = "A line for data/b.txt that no manifest knows.",
            .mend = "Ask the maker of the bag for a complete one.",
        },
    [BY_BAG_FETCH_HOLE] =
        {
            .id = "bag-fetch-hole",
            .severity = BY_ERROR,
            .message = "'{2}' is not in the bag, only an address for it",
            .what = "fetch.txt gives an address where the file once was. This program never downloads.",
            .why = "An archived bag must hold its content; addresses die.",
            .example = "A bag sent without its large files.",
            .mend = "Fetch the file from the address, put it at its place, and check again.",
        },
};
_Static_assert(sizeof by_bag_rules / sizeof by_bag_rules[0] == BY_BAG_RULES, "a row for each rule");
