import type { Words } from '../vi.ts';

/** What the site does, how it reads, what can be trusted, and where it falls short, in English. */
export const about: Words['about'] = {
  title: 'About',
  description: 'What this site does, how it reads documents, what can be trusted, and where its limits are.',
  contents: 'On this page',
  sections: [
    {
      id: 'what',
      heading: 'What this site does',
      paragraphs: [
        'This site reads Vietnamese resolutions, plans, conclusions, reports and accounts of conferences, and breaks them down into tasks (who has to do what), targets and results (which figure, for which period) and deadlines. Each one is tied to the exact words it was read from, so that anyone can check it.',
        'It now holds {documents|# document|# documents}, the oldest of {first} and the newest of {last}, from {publishers|# publisher|# publishers}. They gave {tasks|# task|# tasks}, {targets|# target|# targets}, {results|# result|# results}, {estimates|# estimate|# estimates} and {deadlines|# deadline|# deadlines}.',
        'The documents are in Vietnamese and are shown as they are. This English edition translates the site around them and the names of measures, topics, places and public bodies. Quotations, titles and printed values stay in Vietnamese.',
      ],
      list: [],
    },
    {
      id: 'method',
      heading: 'How a text becomes records',
      paragraphs: [
        'Reading is done by rules, not by a model that guesses: the same text always gives the same result. The page of each item names the rules used, under “Why it was read this way”.',
      ],
      list: [
        'A person adds a document and enters its source, date, body and place.',
        'The program divides it into sections, sentences and clauses; headings tell which part assigns work and which reports results.',
        'In each clause, written rules look for who, what, how much, by when, and under which document.',
        'These pieces are put together into tasks, targets, results and deadlines, each kept at its exact place in the text.',
        'Each target is set beside the values published later for the same measure, the same place with the same boundaries, and the same period.',
        'A reviewer corrects what was misread, and records what was done, late or replaced, with the sentence that says so and its source.',
      ],
    },
    {
      id: 'trust',
      heading: 'What can be trusted',
      paragraphs: ['Before you use an item in an article or an analysis:'],
      list: [
        'Figures, dates, names of bodies and document numbers are those of the source named. It is on the page of each document: open it and check.',
        'The wording is that of the body only where a document is marked as verbatim. Restated wording is ours and must not be quoted as that of the body.',
        '“Met” and “Not met” are worked out by this site from two figures, each shown with its place. They are nobody’s official finding. Estimates are always called estimates.',
        'The state of a task rests on a sentence in one of the documents, and that sentence is always shown.',
        '“Unclear” and “No information yet” speak only of the documents held here: that nothing was found does not mean that nothing was done.',
        'Where something is marked as inferred or assumed, the sentence itself does not say it: do not quote it as a promise.',
      ],
    },
    {
      id: 'stated',
      heading: 'Stated and inferred',
      paragraphs: [
        'What a text states and what is inferred are kept apart. Where a sentence names no actor or deadline but the text above it does, the page says that it was inferred. Where the whole document names no deadline, the page says that one is assumed.',
        'Of {tasks|# task|# tasks}, {dueStated} have a deadline in their own sentence or table, {dueInherited} take it from another part of the document or from its period, {dueAssumed} are given the end of the document’s year, and {dueNone} have none.',
      ],
      list: [],
    },
    {
      id: 'words',
      heading: 'Verbatim and restated',
      paragraphs: [
        'Some texts keep the words of their source. Others we have put into our own words, from the sources named. A restated text says so at the top: its figures, dates, names and document numbers are those of the source, but the wording is ours.',
        'Of {documents|# document|# documents}, {verbatim} are verbatim and {restated} restated.',
      ],
      list: [],
    },
    {
      id: 'kept',
      heading: 'Was it kept?',
      paragraphs: [
        'A target is compared only with values published later for the same measure, the same place with the same boundaries, and the same period. Final figures count before estimates and later ones before earlier ones, and all of them are listed. Where two sources disagree, both are shown. Where the boundaries of a place have changed, nothing is compared across that day.',
        'A task is called done, late or replaced only where a reviewer found a sentence in a later document that says so and entered it with its source. A task does not become late just because its day has passed. On time or late is judged by the deadline promised first, even if it was moved.',
        'Of {targets|# target|# targets}, {met} were met, {partly} partly met and {missed} not met; {pending} are awaiting a result, {unknown} unclear and {notComparable} not comparable. Of {tasks|# task|# tasks}, {recorded} have their progress recorded with the sentence that says so, and {unrecorded} have not.',
      ],
      list: [],
    },
    {
      id: 'limits',
      heading: 'Limits',
      paragraphs: [
        'The reader misses some things and misreads others. A lone figure in a table, a task in a very long sentence or a deadline put in a roundabout way may be passed over. And the collection holds only the documents that were added to it: something that is not here may still have been assigned.',
        'Most commitments here have no outcome yet, and what is recorded depends on what the press and the bodies publish. The numbers of targets met and not met are therefore not a ranking.',
      ],
      list: [],
    },
    {
      id: 'correct',
      heading: 'If you see a mistake',
      paragraphs: [
        'The page of each item has “Report a mistake” where this copy of the site has somebody to receive it. What reviewers corrected, added or took out is shown openly, with the reason.',
        'So far: {set|# item|# items} corrected, {added} added, {dropped} taken out.',
      ],
      list: [],
    },
    {
      id: 'licence',
      heading: 'Licence',
      paragraphs: [
        'The code is under the MIT licence. The data and the restated texts are under {licence}: free to reuse with attribution. Verbatim texts belong to those who issued or published them.',
      ],
      list: [],
    },
    {
      id: 'who',
      heading: 'Who makes this site',
      paragraphs: ['The contributors to the open-source project camket. It is not a government site.'],
      list: [],
    },
  ],
  links: { corrections: 'Corrections', data: 'Data for download', repository: 'Source code and issues', mail: 'Write to {mail}' },
  measuredAt: 'Measured anew at every build; the documents of this one reach up to {reach}.',
};
