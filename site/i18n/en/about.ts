import type { Words } from '../vi.ts';

/** What the site does, how it reads, and where it falls short, in English. */
export const about: Words['about'] = {
  title: 'About',
  description: 'What this site does, how it reads documents, and what its limits are.',
  sections: [
    {
      heading: 'What this site does',
      paragraphs: [
        'Cam Kết reads Vietnamese resolutions, plans, conclusions, reports and accounts of conferences into single tasks (who has to do what), targets and results (which figure, for which period) and deadlines. Each is tied to the very words it was read from, so that anyone can check it.',
      ],
    },
    {
      heading: 'How it reads',
      paragraphs: [
        'Reading is done by rules, not by a model that guesses: the same text always gives the same result. The page of each item names the rules under “Why was this read so”.',
        'What a text states and what is inferred are told apart. Where a sentence names no actor or deadline and the text above it does, the page says that it was inferred. Where the whole document names no deadline, the page says that one is assumed.',
      ],
    },
    {
      heading: 'Verbatim and restated',
      paragraphs: [
        'Some texts keep the words of their source, others we have put into our own words from the sources named. A restated text says so at its head; figures, dates, names of bodies and numbers are those of the source, the wording is not, and must not be quoted as that of the body.',
      ],
    },
    {
      heading: 'Was it kept',
      paragraphs: [
        'A target is held only against values published later of the same measure, the same place on the same ground, and the same period. Actual values count before estimates, later ones before earlier ones, and all of them are listed. Where two sources differ, both are shown. Since 2025-07-01 Hai Phong includes Hai Duong, so nothing is held against anything across that day.',
        'A task is called done, late or replaced only where somebody found a sentence of a later document that says so, and entered it with its source. The passing of a day makes nothing late. In time or late is judged by the deadline that was promised first, also where it was moved.',
      ],
    },
    {
      heading: 'Limits',
      paragraphs: [
        'The reader misses things and misreads others. A lone figure in a table, a task in a very long sentence or a deadline said in a roundabout way may be passed over. And the collection holds only the documents that were put in: what is not here may still have been assigned.',
        'Most commitments here have no outcome yet: that nothing was found does not mean that nothing was done. Where something is wrong, use “Report a mistake” on its page.',
      ],
    },
    {
      heading: 'Licence',
      paragraphs: [
        'The code is under the MIT licence. The data and the restated texts are under CC BY 4.0: free to reuse with attribution. Verbatim texts belong to those who issued or published them.',
      ],
    },
  ],
};
