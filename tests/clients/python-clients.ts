import { pythonClient } from './python-client.ts';

export const feedparser = pythonClient(
  'feedparser',
  'python3-feedparser',
  'read-feeds.py',
  'feeds in RSS, and each entry',
  /^feeds\/.*\.xml$/,
);

export const icalendar = pythonClient('icalendar', 'python3-icalendar', 'read-calendars.py', 'calendars, and each event', /\.ics$/);

export const rdflib = pythonClient(
  'rdflib',
  'python3-rdflib',
  'read-rdf.py',
  'the vocabulary, each statement, and rules of SKOS',
  /\.ttl$/,
);

export const openpyxl = pythonClient('openpyxl', 'python3-openpyxl', 'read-workbooks.py', 'rows of the workbook, against CSV', /\.xlsx$/);
