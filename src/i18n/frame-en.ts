import type { frameDe } from './frame-de.ts';

/** The views below the map and the paintings of the map, in English. */
export const frameEn: typeof frameDe = {
  views: 'Analyses',
  areasView: 'Areas',
  municipalitiesView: { municipality: 'Municipalities', district: 'Districts', county: 'Counties' },
  computing: 'Computing …',
  progress: (percent: string) => `Computing: ${percent}`,
  failed: (reason: string) => `The analysis has failed: ${reason}`,
  paint: 'The map shows',
  paintClasses: 'Classes of the indicator',
  paintTitle: 'Legend of the map',
  paintMeaning: 'Meaning',
  flags: {
    title: 'Answer of the rule',
    codes: ['not flagged', 'just not flagged', 'flagged'],
    undecidable: 'undecidable',
    help: 'Just not flagged: all conditions but one hold, and that one fails by at most one class or a tenth.',
  },
  municipality: {
    flagged: 'flagged areas',
    undecidable: 'undecidable',
    populationFlagged: 'people in flagged areas',
  },
};
