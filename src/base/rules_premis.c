/* SPDX-License-Identifier: BSD-2-Clause */
/* The catalogue's page of PREMIS. */
#include "base/rules_premis.h"

const by_rule by_premis_rules[] = {
    [BY_PREMIS_DIGEST_MISMATCH] =
        {
            .id = "premis-digest-mismatch",
            .severity = BY_ERROR,
            .message = "PREMIS gives '{1}' the digest {2}, but it has {3}",
            .what = "The fixity that PREMIS has for a file of the package is not that of the file.",
            .why = "PREMIS is the memory of the archive: with a wrong digest it vouches for another file.",
            .example = "An edition was made anew and the old premis.xml kept.",
            .mend = "Convert the source again, or have the digest in PREMIS corrected, with an event that says so.",
        },
    [BY_PREMIS_DIFFERS] =
        {
            .id = "premis-differs",
            .severity = BY_ERROR,
            .message = "{1} of PREMIS says '{2}', but '{3}' is right",
            .what = "PREMIS states another size, format, original name, source, outcome or agent than the package and its record have.",
            .why = "PREMIS is what an archive knows of its files when nobody remembers them: where it errs, the history of the issue is "
                   "another one.",
            .example = "The size of the EPUB is 9,591 bytes, PREMIS says 1.",
            .mend = "Convert the source again, or correct the value.",
        },
    [BY_PREMIS_OBJECT_MISSING] =
        {
            .id = "premis-object-missing",
            .severity = BY_ERROR,
            .message = "PREMIS has no object for '{1}'",
            .what = "A source or edition of the package has no object element in PREMIS with its path.",
            .why = "What PREMIS does not know has no history: nobody can tell where it comes from.",
            .example = "An EPUB was added to a package by hand.",
            .mend = "Convert the source again, or add the object and the event that brought it.",
        },
    [BY_PREMIS_OBJECT_UNKNOWN] =
        {
            .id = "premis-object-unknown",
            .severity = BY_ERROR,
            .message = "PREMIS has an object for '{1}', which the package does not have",
            .what = "An object of PREMIS has the path of a file that is not in the package.",
            .why = "Either a file was lost, or PREMIS vouches for something that never was.",
            .example = "An edition was taken out of a package, and premis.xml was left as it was.",
            .mend = "Put the file back, or take its object and events out of PREMIS.",
        },
    [BY_PREMIS_EVENT_MISSING] =
        {
            .id = "premis-event-missing",
            .severity = BY_ERROR,
            .message = "PREMIS has no event '{1}' of '{2}'",
            .what = "One of the steps by which a package is made (message digest calculation, filename change, metadata extraction, "
                    "normalization, validation) has no event in PREMIS.",
            .why = "Without its event nobody can tell how a file came about, or that it was ever found valid.",
            .example = "The events were taken out of premis.xml.",
            .mend = "Convert the source again.",
        },
    [BY_PREMIS_EVENT_FORBIDDEN] =
        {
            .id = "premis-event-forbidden",
            .severity = BY_ERROR,
            .message = "PREMIS has an event '{1}', which is not the maker's to record",
            .what = "PREMIS of a package as this program makes it has an event that only the repository can have seen: ingestion or fixity "
                    "check.",
            .why = "Who reads it takes the issue for archived, or for checked, when it was only made.",
            .example = "<eventType>ingestion</eventType>",
            .mend = "Take the event out: the repository records it in its own PREMIS.",
        },
    [BY_PREMIS_AGENT_MISSING] =
        {
            .id = "premis-agent-missing",
            .severity = BY_ERROR,
            .message = "PREMIS has no agent '{1}'",
            .what = "The program that made the package, or the organization that its record names, is no agent of PREMIS.",
            .why = "Events without an agent tell what was done, but not by whom.",
            .example = "The agent elements were taken out of premis.xml.",
            .mend = "Convert the source again, or add the agent.",
        },
    [BY_PREMIS_TWICE] =
        {
            .id = "premis-twice",
            .severity = BY_ERROR,
            .message = "{1} stands twice in PREMIS",
            .what =
                "In PREMIS of a package as this program makes it an object, event or agent, or something in one of them, stands twice, one "
                "behind the other, with the same content.",
            .why = "An event that is told twice reads as if it had taken place twice.",
            .example = "Two event elements with the identifier normalization-tei.",
            .mend = "Take one of them out, or convert the source again.",
        },
};
