/* SPDX-License-Identifier: BSD-2-Clause */
/* The catalogue's page of containers. */
#include "base/rules_container.h"

const by_rule by_container_rules[] = {
    [BY_CONTAINER_UNRECOGNISED] =
        {
            .id = "container-unrecognised",
            .severity = BY_ERROR,
            .message = "these bytes are neither a tar nor a ZIP{2}",
            .what = "The file does not begin with the header of a tar, nor with a member of a ZIP.",
            .why = "A package that no program recognises cannot be checked, and may be some other file under the package's name.",
            .example = "A text file renamed to issue.tar.",
            .mend = "Find the file that was meant. A tar, but no ZIP, may be compressed by gzip, xz, zstd or bzip2, once.",
        },
    [BY_CONTAINER_TRUNCATED] =
        {
            .id = "container-truncated",
            .severity = BY_ERROR,
            .message = "the container ends too early, at byte {1}",
            .what = "The file ends inside a member, or without what closes it: two blocks of zeros a tar, directory and end record a ZIP.",
            .why = "A copy that broke off at the border of two members looks whole to most programs, and files are silently lost.",
            .example = "A download that stopped half way.",
            .mend = "Fetch the package again from where it came.",
        },
    [BY_CONTAINER_TRAILING_DATA] =
        {
            .id = "container-trailing-data",
            .severity = BY_ERROR,
            .message = "there are bytes behind the end of the container, from byte {1} on",
            .what = "Something other than zeros follows the two blocks that close a tar, or anything the end of a ZIP.",
            .why = "No reader shows those bytes and no manifest covers them: a second archive or any other matter can hide there.",
            .example = "Two tars joined with cat.",
            .mend = "Find out where the bytes come from; make the package again without them.",
        },
    [BY_CONTAINER_MEMBER_HEADER] =
        {
            .id = "container-member-header",
            .severity = BY_ERROR,
            .message = "the header at byte {1} is broken: {2}",
            .what = "A header of a tar or ZIP is not as the format has it, or the bytes that fill up a member's last block are not zero.",
            .why = "A damaged header changes a name or a length, and every member behind it may be misread.",
            .example = "One flipped bit in the checksum of a header.",
            .mend = "Fetch the package again, or make it again with a tool that writes ustar.",
        },
    [BY_CONTAINER_MEMBER_NAME] =
        {
            .id = "container-member-name",
            .severity = BY_ERROR,
            .message = "the name of the member '{1}' is not safe: {2}",
            .what = "The name is empty, absolute, too long, not UTF-8, or holds '..', a backslash or a control character other than a line "
                    "feed or carriage return, which a manifest can write (%0A, %0D). The files of a bag in a folder are held to the same.",
            .why = "Unpacking such a member can write outside the folder it is unpacked into, or fails on another system.",
            .example = "../../etc/passwd",
            .mend = "Do not unpack the package; ask whoever made it for one with plain relative names.",
        },
    [BY_CONTAINER_DUPLICATE_MEMBER] =
        {
            .id = "container-duplicate-member",
            .severity = BY_ERROR,
            .message = "the member '{1}' comes twice, or lies below a member that is a file",
            .what = "Two members of the container claim the same place.",
            .why = "Programs disagree on which of the two counts, so what was checked may not be what is unpacked.",
            .example = "data/a.txt stored two times with different bytes.",
            .mend = "Find out which of the two is meant and make the package again.",
        },
    [BY_CONTAINER_LINK] =
        {
            .id = "container-link",
            .severity = BY_ERROR,
            .message = "the member '{1}' is a link, a device or another special file (type '{2}')",
            .what = "A member is neither a regular file nor a folder.",
            .why = "A link carries no content of its own and can point anywhere; an archive keeps content.",
            .example = "A symbolic link data/latest.txt made by tar of a working folder.",
            .mend = "Replace the link by the file it stands for and make the package again.",
        },
    [BY_CONTAINER_MULTIPLE_ROOTS] =
        {
            .id = "container-multiple-roots",
            .severity = BY_ERROR,
            .message = "'{1}' lies outside the package's folder: {2}",
            .what = "A serialised bag must hold exactly one folder, and everything else in it.",
            .why = "Files beside the folder are covered by no manifest and get lost or mixed up when the package is unpacked.",
            .example = "A tar with issue-232/bagit.txt and notes.txt.",
            .mend = "Pack the folder of the bag alone, from the folder above it.",
        },
    [BY_CONTAINER_ROOT_NAME] =
        {
            .id = "container-root-name",
            .severity = BY_WARNING,
            .message = "the folder in the container is called '{1}', the container '{2}'",
            .what = "The folder of the bag has another name than the file that holds it. In packages of this program, and under --profile "
                    "archive, this is "
                    "an error.",
            .why = "Unpacked, the bag lies where nobody looks for it, or over the folder of another package.",
            .example = "issue-233.tar with the folder issue-232/, copied and renamed.",
            .mend = "Give the file back its name, or pack the bag again in a folder of the new one.",
        },
    [BY_CONTAINER_LIMIT] =
        {
            .id = "container-limit",
            .severity = BY_ERROR,
            .message = "'{1}' is beyond the limit: {2}",
            .what = "The container holds more members, or larger ones, than the program reads; more than 32 MiB come out of it that are "
                    "more than 200 times as many bytes as went in; their names and digests, or the dictionary of its packer, take more "
                    "memory than they may (44 MiB together); its source is larger than 64 MiB, or its Dublin Core or PREMIS than 16 MiB; "
                    "or it is a small one whose editions and records are more than 18 times its size, where "
                    "that is more than 14 MiB.",
            .why = "Limits keep a hostile or broken file from filling memory, or from taking hours.",
            .example = "A tar of more than a million members.",
            .mend =
                "Split the package; packages of one issue are far below every limit. A sound one of very many files, or packed by xz -9 or "
                "zstd --ultra, gets more memory: bayegan verify --memory 512. If it swells that much and you know where it comes from, "
                "unpack it and verify the folder.",
        },
    [BY_CONTAINER_COMPRESSION] =
        {
            .id = "container-compression",
            .severity = BY_ERROR,
            .message = "the compressed package cannot be unpacked at byte {1}: {2}",
            .what = "The stream of gzip, xz, zstd or bzip2 around the tar is damaged, cut off, or its checksum or length is wrong.",
            .why = "A damaged stream can give a part of the content, or other content; nothing in it can be relied on.",
            .example = "A .tar.gz whose last bytes were lost in a download.",
            .mend = "Fetch the package again from where it came.",
        },
    [BY_CONTAINER_HEADER_FORM] =
        {
            .id = "container-header-form",
            .severity = BY_ERROR,
            .message = "the header at byte {1} is not in the form of the archival profile: {2}",
            .what = "Under --profile archive a tar holds nothing but regular files, and each byte of a header has the one value that this "
                    "program writes; a ZIP has no extra fields, comments, data descriptors or ZIP64 records.",
            .why = "Where a header may say one thing in many ways, a change of it goes unnoticed, and there is room to hide something.",
            .example = "A package that was unpacked and packed again by another program, with its owner and time.",
            .mend = "Take the package as convert wrote it, or verify it without --profile archive.",
        },
    [BY_CONTAINER_MEMBER_PACKING] =
        {
            .id = "container-member-packing",
            .severity = BY_ERROR,
            .message = "'{1}' cannot be read because of {2}",
            .what = "A member of a ZIP is encrypted, or compressed by another method than deflate.",
            .why = "What cannot be read cannot be checked; and after years nobody may have the password or the program.",
            .example = "A ZIP made with a password, or with LZMA or Zstandard.",
            .mend = "Pack the folder again with plain deflate and without a password.",
        },
    [BY_CONTAINER_MEMBER_DAMAGED] =
        {
            .id = "container-member-damaged",
            .severity = BY_ERROR,
            .message = "the bytes of '{1}' do not fit their length or checksum",
            .what = "A member of a ZIP was read to its end: its CRC-32, its length or the end of its compressed stream is not as recorded.",
            .why = "The member is damaged, and with it the file that it holds.",
            .example = "One flipped bit in a page.",
            .mend = "Fetch the package again from where it came, or take it from another copy.",
        },
    [BY_CONTAINER_MEMBER_HIDDEN] =
        {
            .id = "container-member-hidden",
            .severity = BY_ERROR,
            .message = "the directory of the ZIP does not list '{1}'",
            .what = "A member stands in the ZIP, but the directory at its end has no entry for it.",
            .why =
                "Programs that read the directory do not show the member, programs that read from the front do: something can hide there.",
            .example = "A deleted file whose bytes were left in the container.",
            .mend = "Find out where the member comes from; make the package again without it, or with an entry for it.",
        },
    [BY_CONTAINER_DIRECTORY_MISMATCH] =
        {
            .id = "container-directory-mismatch",
            .severity = BY_ERROR,
            .message = "the directory of the ZIP and the header of '{1}' disagree: {2}",
            .what = "An entry of the directory is not as the header before the member: name, size, checksum, packing or place.",
            .why = "Some programs read the directory, others the headers; they would unpack different files from the same package.",
            .example = "A name that was changed in the directory alone.",
            .mend = "Do not rely on the package; ask whoever made it for another.",
        },
    [BY_CONTAINER_EPUB_ZIP_UNREADABLE] =
        {
            .id = "epub-zip-unreadable",
            .severity = BY_ERROR,
            .epubcheck = "PKG-003 PKG-004 PKG-008",
            .message = "the ZIP container cannot be read: {1}",
            .what =
                "The end record or the central directory is missing, broken, or does not cover the file from its first byte to its last.",
            .why = "Bytes that the directory does not know can be a damaged part or something hidden.",
            .example = "An EPUB cut off by a failed download, or with another file glued before it.",
            .mend = "Fetch the file again; if it was always so, make it again from its parts.",
        },
    [BY_CONTAINER_EPUB_ZIP_FEATURE] =
        {
            .id = "epub-zip-feature",
            .severity = BY_ERROR,
            .message = "'{1}' uses a feature of ZIP that is refused here: {2}",
            .what = "No EPUB is encrypted as a ZIP, or lies on several disks; ZIP64 is read only where it holds a bag; and an EPUB in the "
                    "archival "
                    "profile has no data descriptors, extra fields or comments.",
            .why = "Each of them gives room for content that one program sees and another does not.",
            .example = "A container written to a pipe, with data descriptors behind every member.",
            .mend = "Pack the parts again with plain headers (zip -X).",
        },
    [BY_CONTAINER_EPUB_ZIP_FORM] =
        {
            .id = "epub-zip-form",
            .severity = BY_ERROR,
            .message = "{1|header is|headers are} not in the form of the archival profile, first that of '{2}': {3}",
            .what =
                "Version, time and attributes of a member are not what this program writes of every member: made by version 6.3 on Unix, "
                "1980-01-01 00:00, a file of mode 0644 with no further attribute.",
            .why = "What may say one thing in many ways can be changed unnoticed, and has room to hide something.",
            .example = "An EPUB of this program that was unpacked and packed again by another one.",
            .mend = "Take the EPUB as convert wrote it, or verify it with --profile general.",
        },
    [BY_CONTAINER_EPUB_ZIP_HEADERS] =
        {
            .id = "epub-zip-headers",
            .severity = BY_ERROR,
            .epubcheck = "PKG-008",
            .message = "'{1}': {2}",
            .what = "A member's local header and the central directory disagree, a member is in the container that the directory does not "
                    "list, or members overlap; in the archival profile, also where they leave a gap.",
            .why = "Programs that read from the front and programs that read from the directory would see different books.",
            .example = "A local header whose name was changed after the directory was written.",
            .mend = "Make the EPUB again from its parts.",
        },
    [BY_CONTAINER_EPUB_ZIP_GAP] =
        {
            .id = "epub-zip-gap",
            .severity = BY_WARNING,
            .message = "{1|byte of the container belongs|bytes of the container belong} to no member (places: {2}, the first at byte {3})",
            .what = "Between the members, or before the directory, lie bytes that are no part of a member and begin none.",
            .why =
                "No reader shows them and no check covers them: they are waste that a tool left, or something that is kept out of sight.",
            .example = "A container from which a tool deleted a member by taking it out of the directory and blanking its bytes.",
            .mend = "Pack the parts again; then nothing is left between them.",
        },
    [BY_CONTAINER_EPUB_ZIP_METHOD] =
        {
            .id = "epub-zip-method",
            .severity = BY_ERROR,
            .message = "'{1}' is compressed by method {2}; only stored (0) and deflated (8) are allowed",
            .what = "EPUB containers know two methods of compression.",
            .why = "Reading systems are not bound to know any other.",
            .example = "A member compressed by LZMA (method 14).",
            .mend = "Pack the parts again with deflate.",
        },
    [BY_CONTAINER_EPUB_ZIP_CRC] =
        {
            .id = "epub-zip-crc",
            .severity = BY_ERROR,
            .epubcheck = "PKG-008",
            .message = "the bytes of '{1}' do not fit their length or checksum",
            .what = "A member was read to its end: its CRC-32, its length or the end of its compressed stream is not as recorded.",
            .why = "The member is damaged. Official EPUB checkers do not notice this.",
            .example = "One flipped bit in an article.",
            .mend = "Fetch the file again, or convert the issue again from its source.",
        },
    [BY_CONTAINER_EPUB_ZIP_LIMIT] =
        {
            .id = "epub-zip-limit",
            .severity = BY_ERROR,
            .message = "'{1}' is beyond the limit: {2}",
            .what =
                "More than 65,534 members, a member of more than 256 MiB, 1 GiB in all, more than 200 times its packed size; or documents, "
                "identifiers, links and findings that take too much memory (an EPUB may take 44 MiB, less what lies in memory beside it, "
                "or twice its size where that is more; 36 times its size where all its documents keep the grammars of the archival "
                "profile).",
            .why = "Such containers are made to fill the memory of whoever opens them.",
            .example = "42 kB that claim to be 4 GB.",
            .mend = "Do not open the file; ask where it comes from. If it is sound, give more memory: bayegan verify --memory 512.",
        },
    [BY_CONTAINER_EPUB_NAME_UNSAFE] =
        {
            .id = "epub-name-unsafe",
            .severity = BY_ERROR,
            .message = "the member '{1}' is not safe: {2}",
            .what =
                "The name is empty, absolute, too long, of a folder or a special file, or holds '..', a backslash or a control character.",
            .why = "Unpacking such a member can write outside the folder it is unpacked into.",
            .example = "../cover.xhtml",
            .mend = "Give the part a plain relative name and pack the EPUB again, without entries for folders.",
        },
    [BY_CONTAINER_EPUB_NAME_ENCODING] =
        {
            .id = "epub-name-encoding",
            .severity = BY_ERROR,
            .epubcheck = "PKG-027",
            .message = "the name of member {2}, '{1}', is not UTF-8, or is not marked as such",
            .what = "Names outside ASCII must be UTF-8 and carry the flag that says so (bit 11).",
            .why = "Without it programs guess the encoding, and links to the part break.",
            .example = "A name in Windows-1256.",
            .mend = "Use names of ASCII letters and digits, or a packer that writes UTF-8 names.",
        },
    [BY_CONTAINER_EPUB_NAME_CHARACTERS] =
        {
            .id = "epub-name-characters",
            .severity = BY_ERROR,
            .epubcheck = "PKG-009 PKG-011",
            .message = "the member name '{1}' holds characters that EPUB forbids, ends in a dot, or is too long",
            .what = "EPUB forbids \" * : < > ? | in names, a dot at the end of a segment, and segments of more than 255 bytes.",
            .why = "Such files cannot be unpacked on every system.",
            .example = "EPUB/what?.xhtml",
            .mend = "Rename the part and mend the references to it.",
        },
    [BY_CONTAINER_EPUB_NAME_DUPLICATE] =
        {
            .id = "epub-name-duplicate",
            .severity = BY_ERROR,
            .epubcheck = "OPF-060",
            .message = "'{1}' cannot lie beside '{2}': where letter case and Unicode's normal forms do not count, they claim one place",
            .what = "Two members of the container have one name where case and normal form are ignored, or one lies below the other, which "
                    "is a file.",
            .why = "One of them would overwrite the other when unpacked.",
            .example = "EPUB/Nav.xhtml and EPUB/nav.xhtml.",
            .mend = "Rename one of the two and mend the references to it.",
        },
    [BY_CONTAINER_EPUB_MIMETYPE_POSITION] =
        {
            .id = "epub-mimetype-position",
            .severity = BY_ERROR,
            .epubcheck = "PKG-006",
            .message = "an EPUB begins with mimetype; here is {1}",
            .what = "An EPUB begins with the member mimetype, so that the format can be told from the first bytes. An EPUB in a folder has "
                    "that "
                    "file at its top.",
            .why = "Format registries and file managers look there; without it the file is just some ZIP.",
            .example = "A folder packed with zip -r, in alphabetical order.",
            .mend = "Pack mimetype first: zip -X0 book.epub mimetype, then the rest.",
        },
    [BY_CONTAINER_EPUB_MIMETYPE_EXTRA] =
        {
            .id = "epub-mimetype-extra",
            .severity = BY_ERROR,
            .epubcheck = "PKG-005",
            .message = "the header of mimetype has an extra field of {1|byte|bytes}",
            .what = "The local header of the first member must have no extra field.",
            .why = "It moves the media type from byte 38, where it is looked for.",
            .example = "zip without -X stores the owner there.",
            .mend = "Pack mimetype with zip -X0.",
        },
    [BY_CONTAINER_EPUB_MIMETYPE_COMPRESSED] =
        {
            .id = "epub-mimetype-compressed",
            .severity = BY_ERROR,
            .message = "mimetype is compressed",
            .what = "The member mimetype must be stored as it is.",
            .why = "Compressed, the media type cannot be read from the first bytes. Official EPUB checkers do not notice this.",
            .example = "An EPUB packed with zip -9 in one go.",
            .mend = "Pack mimetype with zip -X0.",
        },
    [BY_CONTAINER_EPUB_MIMETYPE_CONTENT] =
        {
            .id = "epub-mimetype-content",
            .severity = BY_ERROR,
            .epubcheck = "PKG-007",
            .message = "mimetype does not hold exactly application/epub+zip",
            .what = "The member holds these 20 bytes: no line end, no byte order mark, nothing else.",
            .why = "Programs compare the bytes; anything else is another format.",
            .example = "The same text with a line feed behind it, from a text editor.",
            .mend = "Write it with printf application/epub+zip > mimetype and pack again.",
        },
};
_Static_assert(sizeof by_container_rules / sizeof by_container_rules[0] == BY_CONTAINER_RULES, "a row for each rule");
