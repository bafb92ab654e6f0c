/* SPDX-License-Identifier: BSD-2-Clause */
/* Growing a tree of libxml2, in the order of the document. Internal to check/parse.c. */
#ifndef BY_CHECK_TREE_H
#define BY_CHECK_TREE_H

#include "base/arena.h"
#include "base/finding.h"
#include "base/status.h"

struct _xmlDoc;
struct _xmlNode;
struct by_xml_counts;

/* Bytes that the names of one document may take: no honest one has many. */
enum { BY_TREE_NAMES_ROOM = 8 << 20 };
/* A power of two. */
enum { BY_TREE_VALUES = 64 };

/* What becomes of an element that is closed. */
typedef enum by_tree_rest {
  BY_TREE_KEEP,
  BY_TREE_HOLLOW, /* it goes on without its children */
  BY_TREE_SHED    /* it goes, and the text before it */
} by_tree_rest;

/* Who reads a document while its tree grows, so that little of it need stay. */
typedef struct by_tree_watch {
  void *context;
  /* An element is closed, all that is in it was. */
  by_tree_rest (*close)(void *context, struct _xmlNode *element);
  /* The document is at its end, and valid. */
  by_status (*end)(void *context);
  /* Nobody will call any of them again. */
  void (*drop)(void *context);
  bool broken; /* it breaks rules, so much is known */
} by_tree_watch;

typedef struct by_tree {
  void *names;     /* libxml2's dictionary, kept from one document to the next; NULL at first */
  by_arena *arena; /* of the document, and goes with it */
  struct _xmlDoc *document;
  struct _xmlNode *open;                   /* the innermost open element; NULL outside of the root */
  void *declared;                          /* namespaces that the next element declares */
  size_t names_room;                       /* bytes that names may still take */
  bool failed;                             /* memory was short: the tree has gaps */
  bool limited;                            /* it was not the machine's memory, but what the document may take */
  const by_tree_watch *watch;              /* NULL: nobody */
  struct _xmlNode *values[BY_TREE_VALUES]; /* some texts of attributes, each at its hash */
} by_tree;

struct by_share;

/* What the nodes of a document may take, and what is known of that. */
typedef struct by_tree_room {
  size_t ceiling;             /* bytes */
  size_t likely;              /* so; where it takes them from a share. That was asked for them, and gets them back with the document */
  struct by_share *share;     /* NULL: none, then `likely` says nothing */
  const by_tree_watch *watch; /* NULL: nobody; outlives the document */
} by_tree_room;

/* Begins a document; false where memory is short. */
bool by_tree_begin(by_tree *tree, const by_tree_room *room) BY_MUST_USE BY_NONNULL;
/* A NULL prefix is the default namespace, a NULL address none. For the element that is opened next. */
void by_tree_namespace(by_tree *tree, const char *prefix, const char *address) BY_NONNULL_AT(1);
/* Opens an element. `pairs` are names and values of its attributes, a NULL behind them. */
void by_tree_open(by_tree *tree, const char *name, const char *const *pairs, by_position spot) BY_NONNULL;
void by_tree_close(by_tree *tree) BY_NONNULL;
/* Two texts never follow each other: the caller has joined them. What only sets the children of a list, a table or a body apart is left
 * out. */
void by_tree_text(by_tree *tree, by_span text, by_position spot) BY_NONNULL;
void by_tree_instruction(by_tree *tree, const char *target, by_span content, by_position spot) BY_NONNULL;
/* The document, of which nothing more comes. */
struct _xmlDoc *by_tree_end(by_tree *tree) BY_NONNULL;
/* From here on the nodes may take so many bytes, less only if they take more already. */
void by_tree_allow(by_tree *tree, size_t ceiling) BY_NONNULL;
/* What is not kept of the element that was closed last goes; its identifiers are its parent's, or its own, then. */
void by_tree_rest_of(by_tree *tree, struct _xmlNode *element, by_tree_rest rest) BY_NONNULL;
/* Lets go of the names; documents that still stand keep theirs. */
void by_tree_drop_names(by_tree *tree) BY_NONNULL;
/* Bytes that the nodes of a document will take at least, if no two attributes share a value: what relies on that is refused, too. */
size_t by_tree_least(const struct by_xml_counts *counts) BY_NONNULL;
/* Bytes that its nodes take. */
size_t by_tree_size(const struct _xmlDoc *document) BY_NONNULL;
/* The only way to free such a document. */
void by_tree_free(struct _xmlDoc *document);

#endif
