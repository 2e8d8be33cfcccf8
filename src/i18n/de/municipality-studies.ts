import type { MunicipalityKind } from '../../areas/dataset.ts';
import { count } from './counts.ts';

/** The studies of municipalities, of their schools and of segregation, in German. */

const kindsOne: Readonly<Record<MunicipalityKind, string>> = {
  municipality: 'Gemeinde',
  district: 'Bezirk',
  quarter: 'Stadtteil',
  county: 'Kreis',
};

const kindsOf: Readonly<Record<MunicipalityKind, string>> = {
  municipality: 'seiner Gemeinde',
  district: 'seines Bezirks',
  quarter: 'seines Stadtteils',
  county: 'seines Kreises',
};

const indices = {
  dissimilarity: 'Dissimilarität',
  isolation: 'Isolation',
  interaction: 'Interaktion',
  eta2: 'Eta²',
  gini: 'Gini',
  entropy: 'Entropie (H)',
};

export const municipalityStudiesDe = {
  municipalities: {
    title: {
      municipality: 'Gemeinden',
      district: 'Bezirke',
      quarter: 'Stadtteile',
      county: 'Kreise',
    },
    keys: 'Schlüssel',
    areas: 'Gebiete',
    population: 'Menschen',
    flagged: 'markierte Gebiete',
    populationFlagged: 'Menschen darin',
    undecidable: 'nicht entscheidbar',
    group: 'Gruppe',
    index: 'Maß',
    indices,
    members: 'Mitglieder der Gruppe',
    share: 'Anteil (%)',
    note: 'Hinweis',
    uncertain: 'kleine Zahlen: zum großen Teil Zufall',
    rent: 'günstigere oder gleich teure Alternative',
    rentAnswers: { alternative: 'ja', none: 'keine', undecidable: 'nicht entscheidbar' },
    /** Of those whose rents decide it: fewer than the rule's sentence counts. */
    rentSentence: (none: number, all: number, kind: string) =>
      `In ${count(none)} von ${count(all)} ${kind} mit markierten Gebieten, deren Mieten bekannt sind, ist kein anderes Gebiet so günstig oder günstiger. In der Studie war das in etwa einem Viertel der rund 550 Gemeinden so.`,
    /** Heads the definition and what a rank means, which are folded away. */
    reading: 'Wie die Werte zu lesen sind',
    definition:
      'Segregationsmaße je Gruppe, aus den Gebieten mit bekannten Werten; mindestens zwei bewohnte Gebiete. Nicht definierte Werte haben keinen Rang.',
    whole: 'alle Gebiete zusammen',
    rank: 'Rang',
    noRank: 'ohne Rang',
    rankOf: (rank: number, all: number) => `${count(rank)} von ${count(all)}`,
    rankShort: (rank: number) => `Rang ${count(rank)}`,
    ranking:
      'Rang 1 hat der höchste Wert; gleiche Werte teilen den besseren Rang. Kleine Zahlen haben einen Rang, aber er sagt wenig.',
    everyGroup: 'alle Gruppen nebeneinander',
    sideBySide: (index: string) => `${index}: Gruppen nebeneinander`,
    starMeans: '* kleine Zahlen: zum großen Teil Zufall.',
  },
  schools: {
    home: 'Wohnort',
    title: (schools: string, group: string) => `${schools}: ${group}`,
    compared: (index: string, home: string, schools: string, own: string) =>
      `${index}, alle Gebiete zusammen: Wohnort ${home}, ${schools} ${own}`,
    difference: 'Unterschied',
    minusHome: (schools: string) => `Unterschied: ${schools} minus Wohnort`,
    uncertain: (schools: string) => `${schools}: kleine Zahlen, zum großen Teil Zufall.`,
    mark: 'ein Drittel',
    above: (above: number, all: number, schools: string) =>
      `${count(above)} von ${count(all)} ${schools} ${above === 1 ? 'liegt' : 'liegen'} über einem Drittel.`,
    aboveColumn: (schools: string) => `${schools} über einem Drittel`,
    spread: (least: string, most: string) =>
      `Niedrigster Anteil der Gruppe ${least}, höchster ${most}.`,
    definition:
      'Dieselben Maße über die Orte statt über die Gebiete; ein Ort zählt zur Gemeinde (oder zum Bezirk) des Gebiets, in dem er liegt. Über einem Drittel: mehr als ein Drittel der dort Gezählten gehört zur Gruppe.',
    leftOut: (value: number) =>
      value === 1
        ? '1 Ort ohne bekannte Zahlen bleibt außer Betracht.'
        : `${count(value)} Orte ohne bekannte Zahlen bleiben außer Betracht.`,
    outside: (value: number) =>
      value === 1
        ? '1 Ort in keinem Gebiet zählt nicht mit.'
        : `${count(value)} Orte in keinem Gebiet zählen nicht mit.`,
  },
  segregationMap: {
    title: (kind: MunicipalityKind) => `Segregation je ${kindsOne[kind]}`,
    undefinedIndex: 'nicht bestimmbar: weniger als zwei bewohnte Gebiete oder keine Gruppe',
    without: 'ohne Gemeinde (oder Bezirk, Kreis)',
    help: (index: string, group: string, kind: MunicipalityKind) =>
      `${index} der Gruppe „${group}“: Jedes Gebiet hat den Wert ${kindsOf[kind]}. Auch kleine Zahlen sind gefärbt; welche zum großen Teil Zufall sind, steht in der Tabelle.`,
  },
};
