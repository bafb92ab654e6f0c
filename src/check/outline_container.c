/* SPDX-License-Identifier: BSD-2-Clause */
/* The documents of META-INF (EPUB 3.3, section 4.2.6; XML Encryption 1.1 and XML Signature 1.1 as far as EPUB uses them). */
#include "check/outline.h"

#define CONTAINER_SPACE  "urn:oasis:names:tc:opendocument:xmlns:container"
#define ENCRYPTION_SPACE "http://www.w3.org/2001/04/xmlenc#"
#define SIGNATURE_SPACE  "http://www.w3.org/2000/09/xmldsig#"

static const by_outline_row CONTAINER_ROWS[] = {
    {.name = "container", .needed = "version", .allowed = "", .children = "rootfiles links?", .ordered = true},
    {.name = "rootfiles", .needed = "", .allowed = "", .children = "rootfile+"},
    {.name = "rootfile", .needed = "full-path media-type", .allowed = "", .children = ""},
    {.name = "links", .needed = "", .allowed = "", .children = "link+"},
    {.name = "link", .needed = "href rel", .allowed = "media-type", .children = ""},
};

static const by_outline_value CONTAINER_VALUES[] = {{"container", "version", "1.0"}};

static const by_outline_row ENCRYPTION_ROWS[] = {
    {.name = "encryption", .needed = "", .allowed = "", .children = "enc:EncryptedData* enc:EncryptedKey*"},
    {.name = "enc:EncryptedData",
     .needed = "",
     .allowed = "Id Type MimeType Encoding",
     .children = "enc:EncryptionMethod? ds:KeyInfo? enc:CipherData enc:EncryptionProperties?",
     .ordered = true},
    {.name = "enc:EncryptedKey",
     .needed = "",
     .allowed = "Id Type MimeType Encoding Recipient",
     .children = "enc:EncryptionMethod? ds:KeyInfo? enc:CipherData enc:EncryptionProperties? enc:ReferenceList? enc:CarriedKeyName?",
     .ordered = true},
    {.name = "enc:EncryptionMethod", .needed = "Algorithm", .allowed = "", .children = NULL},
    {.name = "enc:CipherData", .needed = "", .allowed = "", .children = "enc:CipherValue? enc:CipherReference?"},
    {.name = "enc:CipherReference", .needed = "URI", .allowed = "", .children = "enc:Transforms?"},
    {.name = "comp:Compression", .needed = "Method OriginalLength", .allowed = "", .children = ""},
};

static const by_outline_value ENCRYPTION_VALUES[] = {{"comp:Compression", "Method", "0 8"}};

static const by_outline_row SIGNATURE_ROWS[] = {
    {.name = "signatures", .needed = "", .allowed = "", .children = "ds:Signature+"},
    {.name = "ds:Signature",
     .needed = "",
     .allowed = "Id",
     .children = "ds:SignedInfo ds:SignatureValue ds:KeyInfo? ds:Object*",
     .ordered = true},
    {.name = "ds:SignedInfo",
     .needed = "",
     .allowed = "Id",
     .children = "ds:CanonicalizationMethod ds:SignatureMethod ds:Reference+",
     .ordered = true},
    {.name = "ds:Reference",
     .needed = "",
     .allowed = "Id URI Type",
     .children = "ds:Transforms? ds:DigestMethod ds:DigestValue",
     .ordered = true},
};

const by_outline by_outline_container = {
    .shown = "the container document of EPUB 3",
    .root = "container",
    .spaces = {{NULL, CONTAINER_SPACE}},
    .rows = CONTAINER_ROWS,
    .row_count = sizeof CONTAINER_ROWS / sizeof CONTAINER_ROWS[0],
    .values = CONTAINER_VALUES,
    .value_count = sizeof CONTAINER_VALUES / sizeof CONTAINER_VALUES[0],
    .foreign_attributes = true,
};

const by_outline by_outline_encryption = {
    .shown = "the encryption document of EPUB 3",
    .root = "encryption",
    .spaces = {{NULL, CONTAINER_SPACE},
               {"enc", ENCRYPTION_SPACE},
               {"ds", SIGNATURE_SPACE},
               {"comp", "http://www.idpf.org/2016/encryption#compression"}},
    .rows = ENCRYPTION_ROWS,
    .row_count = sizeof ENCRYPTION_ROWS / sizeof ENCRYPTION_ROWS[0],
    .values = ENCRYPTION_VALUES,
    .value_count = sizeof ENCRYPTION_VALUES / sizeof ENCRYPTION_VALUES[0],
};

const by_outline by_outline_signatures = {
    .shown = "the signatures document of EPUB 3",
    .root = "signatures",
    .spaces = {{NULL, CONTAINER_SPACE}, {"ds", SIGNATURE_SPACE}},
    .rows = SIGNATURE_ROWS,
    .row_count = sizeof SIGNATURE_ROWS / sizeof SIGNATURE_ROWS[0],
};
