/* SPDX-License-Identifier: BSD-2-Clause */
/* The catalogue's page of profiles: what a receiver demands of bags beyond BagIt. */
#include "base/rules_profile.h"

const by_rule by_profile_rules[] = {
    [BY_PROFILE_INVALID] =
        {
            .id = "profile-invalid",
            .severity = BY_ERROR,
            .message = "this is not a BagIt profile: {1}{2}",
            .what = "The file behind --profile is not JSON, or a part of it is not of the type that BagIt Profiles 1.3 gives it.",
            .why = "A demand that is not understood would not be checked, and bags would pass that should not.",
            .example = "\"Manifests-Required\": \"sha512\"      (a list is wanted: [\"sha512\"])",
            .mend = "Correct the profile, or ask its publisher for a correct one.",
        },
    [BY_PROFILE_KEY_UNKNOWN] =
        {
            .id = "profile-key-unknown",
            .severity = BY_WARNING,
            .message = "the profile's demand '{1}' is not known and not checked",
            .what = "The profile has a key that BagIt Profiles 1.3 does not know.",
            .why = "It may be misspelled, or of a later version: bags are not held against it.",
            .example = "\"Manifest-Required\": [\"sha512\"]",
            .mend = "Correct the key if it is misspelled; else check by other means what it demands.",
        },
    [BY_PROFILE_NOT_NAMED] =
        {
            .id = "profile-not-named",
            .severity = BY_WARNING,
            .message = "the bag does not name the profile {2}",
            .what = "No BagIt-Profile-Identifier in bag-info.txt is the address of the profile that the bag is held against.",
            .why = "A receiver that looks for it does not know which profile the bag was made for.",
            .example = "A bag that names the profile's draft instead of its release.",
            .mend = "Add the field BagIt-Profile-Identifier with the address to new bags.",
        },
    [BY_PROFILE_FIELD_MISSING] =
        {
            .id = "profile-field-missing",
            .severity = BY_ERROR,
            .message = "'{1}' has no field '{2}', which the profile requires",
            .what = "A field that the profile requires is not in bag-info.txt.",
            .why = "The receiver refuses the bag, or cannot file it.",
            .example = "A bag without Source-Organization for a profile that requires it.",
            .mend = "Make the bag again with the field.",
        },
    [BY_PROFILE_FIELD_RECOMMENDED] =
        {
            .id = "profile-field-recommended",
            .severity = BY_NOTE,
            .message = "'{1}' has no field '{2}', which the profile recommends",
            .what = "A field that the profile recommends is not in bag-info.txt.",
            .why = "The receiver would like to have it, and takes the bag without.",
            .example = "A bag without Contact-Email.",
            .mend = "Nothing must be done.",
        },
    [BY_PROFILE_FIELD_REPEATED] =
        {
            .id = "profile-field-repeated",
            .severity = BY_ERROR,
            .message = "the field '{2}' stands more than once, which the profile forbids",
            .what = "A field that the profile allows once stands in bag-info.txt several times.",
            .why = "The receiver takes one of the values, and nobody knows which.",
            .example = "Two lines External-Identifier.",
            .mend = "Make the bag again with one of them.",
        },
    [BY_PROFILE_FIELD_VALUE] =
        {
            .id = "profile-field-value",
            .severity = BY_ERROR,
            .message = "the profile does not know the value '{3}' of '{2}'",
            .what = "A field of bag-info.txt has a value that is not among those the profile allows.",
            .why = "The receiver cannot tell what is meant, and refuses the bag.",
            .example = "Access: Open      (the profile knows Consortia, Institution and Restricted)",
            .mend = "Make the bag again with one of the values that the profile lists.",
        },
    [BY_PROFILE_MANIFEST_FORM] =
        {
            .id = "profile-manifest-form",
            .severity = BY_ERROR,
            .message = "this line of '{1}' is not in the form of the archival profile",
            .what = "In a bag of the archival profile each line of a manifest is a digest in lower case, two blanks, a path, a line feed.",
            .why = "No digest covers the tag manifest itself: where a line may be written in several ways, a change of it goes unnoticed.",
            .example = "A digest with capital letters.",
            .mend = "Take the package as convert wrote it, or verify it with --profile general.",
        },
    [BY_PROFILE_FILE_MISSING] =
        {
            .id = "profile-file-missing",
            .severity = BY_ERROR,
            .message = "there is no '{1}', which the profile requires",
            .what = "A manifest, a tag file or a file of the payload that the profile requires is not in the bag.",
            .why = "The bag lacks a part that its receiver counts on.",
            .example = "A bag with manifest-md5.txt alone for a profile that requires sha512.",
            .mend = "Make the bag again with the file.",
        },
    [BY_PROFILE_FILE_FORBIDDEN] =
        {
            .id = "profile-file-forbidden",
            .severity = BY_ERROR,
            .message = "the profile does not allow '{1}'",
            .what = "The bag has a manifest of an algorithm, a tag file or a fetch.txt that the profile does not allow.",
            .why = "The receiver does not take such files, or would lose them.",
            .example = "fetch.txt in a bag for an archive that downloads nothing.",
            .mend = "Make the bag again without the file.",
        },
    [BY_PROFILE_SERIALIZATION] =
        {
            .id = "profile-serialization",
            .severity = BY_ERROR,
            .message = "the bag came as {2}, which the profile does not accept",
            .what = "The profile demands that bags come as a folder, or in containers of certain kinds.",
            .why = "The receiver cannot open the bag.",
            .example = "A .zip for an archive that takes only .tar.",
            .mend = "Pack the folder of the bag again as the profile says.",
        },
    [BY_PROFILE_VERSION] =
        {
            .id = "profile-version",
            .severity = BY_ERROR,
            .message = "the profile does not accept BagIt {2}",
            .what = "The version in bagit.txt is not among those that the profile accepts.",
            .why = "The receiver checks bags by the rules of other versions.",
            .example = "A bag of version 0.93 for a profile that accepts 0.97 and 1.0.",
            .mend = "Make the bag again by the newer version.",
        },
};
_Static_assert(sizeof by_profile_rules / sizeof by_profile_rules[0] == BY_PROFILE_RULES, "a row for each rule");
