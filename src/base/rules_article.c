/* SPDX-License-Identifier: BSD-2-Clause */
/* The catalogue's page of what a record says of the articles. */
#include "base/rules_article.h"

const by_rule by_article_rules[] = {
    [BY_RECORD_ARTICLE_UNMATCHED] =
        {
            .id = "record-article-unmatched",
            .severity = BY_WARNING,
            .message = "no article begins where the record has one: \"{1}\"",
            .what = "The record names an article by a line on which no article was recognised, or it has more articles than the text.",
            .why = "What the record says of that article (its title, its authors) is not in the editions. A record changes how the text "
                   "is cut only where it says that an article's lines are confirmed.",
            .example = "<article line=\"40\" end-line=\"62\"> where line 40 stands in the middle of a paragraph.",
            .mend = "Run `bayegan inspect FILE` and compare the first lines of its articles with the record's; put the right line into "
                    "the record. Where an article does begin on the line, give it state=\"confirmed\".",
        },
    [BY_RECORD_ARTICLE_SPAN] =
        {
            .id = "record-article-span",
            .severity = BY_ERROR,
            .message = "the article on line {1} cannot be: {2}",
            .what = "The record confirms where articles begin, and the lines of this one are not in the text, overlap the next, leave "
                    "text between that belongs to neither, or are empty.",
            .why = "Articles that an archivist confirms are followed to the line; every line of the text must have its place.",
            .example = "<article line=\"40\" end-line=\"62\" state=\"confirmed\"> above one that begins on line 55.",
            .mend = "Correct line and end-line, which count from 1; without an end-line an article reaches to the next.",
        },
    [BY_RECORD_ARTICLE_TWICE] =
        {
            .id = "record-article-twice",
            .severity = BY_ERROR,
            .message = "the record has the article on line {1} of the text twice",
            .what = "Two articles of the record are one of the text: they have the same line, or one has none and takes its place.",
            .why = "What the second says of its title and authors would get lost, though somebody may have confirmed it.",
            .example = "<article line=\"3\"> with an author, and <article line=\"3\"> with a title.",
            .mend = "Make one of the two, or correct the line of the one that is another article.",
        },
    [BY_RECORD_NAME_UNFOUNDED] =
        {
            .id = "record-name-unfounded",
            .severity = BY_ERROR,
            .message = "the {1} \"{2}\" of the record is proposed, but was not recognised in this role, as other names of the article were",
            .what =
                "The record confirms a name of the article, or that it names them all, and has one besides that is neither confirmed nor "
                "was recognised in its role, though others were. Where it confirms none, those that are recognised count.",
            .why = "Nobody answers for it: no person confirmed it, and the text does not bear it out.",
            .example = "A translator is confirmed, and beside him an author written anew into the record, with the state \"proposed\".",
            .mend = "Give the name state=\"confirmed\", or take it out of the record.",
        },
};
