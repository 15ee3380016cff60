import type { Words } from '../vi.ts';

/** The page of downloads in English. */
export const downloads: Words['downloads'] = {
  licence: { text: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/deed.en' },
  changes: 'Change log (CHANGELOG.md)',
  terms: {
    licence: {
      term: 'Licence',
      text: 'For every file on this page. Use, change or sell them, if you name the source and say what you changed. Verbatim words of a text still belong to those who issued or published it.',
    },
    addresses: {
      term: 'Addresses',
      name: 'They stay the same from build to build',
      text: 'The address of a file is the same in both languages and can stand in a program. The id of an item changes only when its own words are corrected; the old one is kept in the field formerly.',
    },
    version: {
      term: 'Version',
      name: 'Data contract {version}',
      text: 'In schemaVersion of commitments.json and in version of datapackage.json. A field or file that is added raises the second number; one that goes or changes its meaning, the first. New documents, or better reading with the same fields, change no version.',
    },
    whole: { term: 'Checking a copy', text: 'Bytes and SHA-256 of each main file are in datapackage.json' },
    examples: {
      term: 'The examples',
      name: 'SQL (DuckDB), JavaScript (Node) and Python',
      text: 'The same question gives the same result in each; the tests of this site really run every one. To read an https address for the first time, DuckDB fetches its own httpfs part. The words in results are those of the texts held here, verbatim or restated: see the column wording of a table, the field text of a document.',
    },
    charts: { term: 'Charts', text: 'On the page of each measure: the picture (SVG) and its values (CSV)' },
  },
  rely: 'Licence, addresses and version',
  example: 'Example:',
  groups: {
    tables: {
      title: 'Spreadsheets (CSV)',
      by: 'What each column means:',
      about: 'They open in Excel, LibreOffice or Google Sheets.',
    },
    follow: {
      title: 'To follow: calendars and news',
      by: 'Standards:',
      about:
        'Copy an address into your calendar (“add calendar from URL”) or feed reader. It then keeps up with this site. Both are in Vietnamese.',
    },
    whole: {
      title: 'Everything, for programs (JSON)',
      by: 'What each field means:',
      about: 'All that the tables have, and also the place of each word in its document and the rules that read it.',
    },
    descriptions: { title: 'Descriptions of the data', by: 'Standards:', about: 'What each field means and which values it can have.' },
  },
  found: 'What it finds in the data of this site',
  foundNothing: 'In the data of this site it finds no row.',
  codes: { sql: 'SQL (DuckDB)', js: 'JavaScript', py: 'Python' },
  folds: {
    'documents/': {
      title: 'By document',
      about: 'Each file is what was read from one document.',
      summary: '{n} files, one for each document',
    },
    'calendars/': {
      title: 'Calendars of bodies, places and topics',
      about: 'Only the deadlines of one body, place or topic.',
      summary: '{n} calendars',
    },
  },
  questions: {
    'done-late': 'tasks done after their deadline, the deadline as promised, and the sentence that says so',
    'past-date': 'bodies with the most tasks past their date of which nobody has recorded a result',
    'rank-by-year': 'ranks in the Provincial Competitiveness Index (PCI), the latest periods',
    'due-by-year': 'years with the most deadlines',
    'missed-by-place': 'targets missed and met, by place',
    'body-and-deadline': 'commitments that name both a body and a deadline',
    'next-days': 'the next five days on which something is due, after the newest document',
    'longest-threads': 'commitments repeated and reported on most often',
    'of-document': 'tasks of one document and who leads them',
    'task-fields': 'the fields of a task',
    valid: 'commitments.json checked against its schema',
    states: 'states that a reader can record of a task',
    tables: 'tables, their bytes and columns',
    'newest-entries': 'the five newest entries (JavaScript for the browser)',
  },
};
