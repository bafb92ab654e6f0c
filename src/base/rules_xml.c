/* SPDX-License-Identifier: BSD-2-Clause */
/* The catalogue's rows for XML documents: what is refused before a parser sees them, what the parser refuses, what a grammar refuses. */
#include "base/rules_xml.h"

const by_rule by_xml_rules[] = {
    [BY_XML_DOCTYPE] =
        {
            .id = "xml-doctype",
            .severity = BY_ERROR,
            .epubcheck = "OPF-073 HTM-003 HTM-004",
            .message = "a declaration that no document here may hold: {1}",
            .what =
                "The document begins a declaration with \"<!\" that is neither a comment, nor a CDATA section, nor exactly \"<!DOCTYPE "
                "html>\". EPUBs of anybody may name the document types that EPUB 3.3 allows, and define entities in them that stand for "
                "text.",
            .why =
                "Declarations can define entities, pull in other files or grow a short document to gigabytes when it is read. An archival "
                "document must stand on its own and mean the same everywhere.",
            .example = "<!DOCTYPE record SYSTEM \"record.dtd\">, or <!DOCTYPE html [<!ENTITY e SYSTEM \"e.txt\">]>.",
            .mend = "Take the declaration out. Where the document uses entities of its own, write their text instead.",
        },
    [BY_XML_ENCODING] =
        {
            .id = "xml-encoding",
            .severity = BY_ERROR,
            .epubcheck = "RSC-028 HTM-001",
            .message = "not XML 1.0 in UTF-8: {1}",
            .what = "The bytes are not well-formed UTF-8, or the XML declaration names another version or another encoding than the bytes "
                    "have.",
            .why = "A reader that trusts the declaration and a reader that trusts the bytes would see two different texts.",
            .example = "A record saved as windows-1256, or <?xml version=\"1.0\" encoding=\"ISO-8859-1\"?> on top of UTF-8.",
            .mend = "Save the document as UTF-8 and let its declaration say so: <?xml version=\"1.0\" encoding=\"UTF-8\"?>.",
        },
    [BY_XML_GRAMMAR] =
        {
            .id = "xml-grammar",
            .severity = BY_ERROR,
            .epubcheck = "RSC-005",
            .message = "not valid against {1}: {2}",
            .what = "The document is well-formed, but an element, an attribute or a value stands where the grammar of this kind of "
                    "document has "
                    "none, or one that must stand is missing. The message names it, and what may stand there.",
            .why = "Programs that read the document, ours among them, rely on its shape. What they do not expect they pass over, and it is "
                   "lost.",
            .example = "A record whose issue has state=\"sure\": the states are unknown, conflict, proposed, corroborated and confirmed.",
            .mend = "Compare the place with the grammar, which is installed in share/bayegan, or with a document that the program wrote.",
        },
    [BY_XML_LIMIT] =
        {
            .id = "xml-limit",
            .severity = BY_ERROR,
            .message = "{1}",
            .what =
                "The document is larger than 192 MiB, nests deeper than 200 elements, or has a tag of more than 64 KiB or 256 "
                "attributes (a large document that is read before it is kept: a tag or comment of 1 MiB, or a text of 16 MiB); or it has "
                "so many elements that it takes too much memory (a document, or an EPUB with all its parts, "
                "may take 44 MiB, less what lies in memory beside it; or 18 times its size where that is more and its grammar finds it "
                "valid), or tens of thousands of different names; or entities make more than 8 MiB of text out of less than half as much.",
            .why = "No edition of an issue comes near these limits. What does is broken, or was made to exhaust the machine that reads it.",
            .example = "A file that opens <div> ten thousand times and closes none.",
            .mend = "Look where the document comes from. If it is sound, split it, or give more memory: bayegan verify --memory 512.",
        },
    [BY_XML_WELLFORMED] =
        {
            .id = "xml-wellformed",
            .severity = BY_ERROR,
            .epubcheck = "RSC-016",
            .message = "not well-formed XML: {1}",
            .what = "The document breaks a rule of XML 1.0 or of its namespaces: a tag is not closed, an attribute stands twice, a "
                    "character is "
                    "forbidden, a prefix is not declared.",
            .why = "A document that is not well-formed has no defined content; every program makes something else of it.",
            .example = "<title>Report & reply</title>: the ampersand must be written &amp;.",
            .mend = "Open the document at the place given and mend it, or have it written again by the program that made it.",
        },
};
_Static_assert(sizeof by_xml_rules / sizeof by_xml_rules[0] == BY_XML_RULES, "a row for each rule");
