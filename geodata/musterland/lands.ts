/** The 16 Länder: each has a real outline and an invented name, so that no figure stands on a real place. */
export interface Land {
  /** Outline in the source. */
  readonly outline: string;
  readonly name: string;
  /** People living in it, in millions, roughly as in the outline's original at the end of 2022 (Destatis). */
  readonly millions: number;
  /** A city-state consists of a single municipality. */
  readonly isCity: boolean;
}

const land = (outline: string, name: string, millions: number, isCity = false): Land => ({
  outline: `DE.${outline}`,
  name,
  millions,
  isCity,
});

export const lands: readonly Land[] = [
  land('SH', 'Land Küstmark', 3),
  land('HH', 'Hansestadt Elbmuster', 1.9, true),
  land('NI', 'Land Heidemark', 8.1),
  land('HB', 'Hafenstadt Tiefmünde', 0.7, true),
  land('NW', 'Land Westermark', 18.1),
  land('HE', 'Land Burgwalden', 6.4),
  land('RP', 'Land Rebenau', 4.2),
  land('BW', 'Land Tannenau', 11.3),
  land('BY', 'Land Hochalmen', 13.4),
  land('SL', 'Land Grubental', 1),
  land('BE', 'Hauptstadt Großmuster', 3.8, true),
  land('BB', 'Land Kiefermark', 2.6),
  land('MV', 'Land Seenmark', 1.6),
  land('SN', 'Land Erzingen', 4.1),
  land('ST', 'Land Bördemark', 2.2),
  land('TH', 'Land Waldrücken', 2.1),
];
