/** Invented, plain German name parts; whole names are put together in names.ts. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const oldTown =
  words(`Kornmarkt Gerbergasse Salzhof Töpfermarkt Brückentor Rossmühle Färberufer Zeughaus
  Glockengießer Spitalhof Fischerpforte Seilergang Nonnengarten Münzturm Laubengang Ratswaage Wollmarkt
  Brauhof Kerzenmarkt Apothekergarten Domfreiheit Kupferzeile Löwenbrunnen Schulgasse Mühlenpforte Kreuzhof`);
export const innerStems =
  words(`Weber Kürschner Sattler Drechsler Kupferschmiede Buchbinder Tuchmacher
  Uhrmacher Posamenten Schriftsetzer Zimmerer Wagner Konservatoriums Markthallen Turnhallen Wasserturm
  Gaswerks Marstall Botaniker Kasernen Eisenbahner Zuckerwerk Bleicher Korbmacher Orgelbauer Ziegler
  Glasbläser Lohmüller Kontor Akazien Platanen Ulmen Rosskastanien Musiker Dichter Entdecker`);
export const innerEndings = words('viertel vorstadt platz höfe');
export const outerStems =
  words(`Schlehen Holunder Hasel Dohlen Amsel Wachtel Ginster Quendel Hopfen Kessel
  Birken Eschen Pappel Weiden Wacholder Zeisig Kranich Reiher Dachs Hummel Libellen Brombeer Quitten
  Pflaumen Walnuss Ähren Flachs Mohn Distel Farn Schilf Binsen Kiesel Lehm Kalk Torf Mühlen Schäfer
  Imker Köhler Kirschen Rüster Drossel Stieglitz Hagebutten Sauerampfer Salbei Kümmel Grummet Häher`);
export const outerEndings = words(
  'winkel kamp grund feld anger wiesen rain brink bogen steg busch garten',
);
export const hillEndings = words('höhe hang blick kuppe rain terrasse');
export const villagePrefixes = ['Ober', 'Nieder', 'Groß ', 'Klein ', 'Alt ', 'Neu '] as const;
export const villageStems =
  words(`mahren quarnitz wiedensen hohlmar ellrath brömsen hüllsen tröbsen vehlnitz
  dörrnach süßenrode krähnitz lübbensen möllrath pfaffhude ranzleben ottmersen gührenz`);
export const worksNames = words(
  'Gießerei Walzhalle Lokschuppen Umladehalle Kesselhaus Drahtzug Rampe Stellwerk Kokerei Sägewerk',
);
export const harbourNames = words(
  'Getreidekai Holzlager Werftbecken Zollspeicher Kranbahn Kohlenkai Schleuse',
);
export const campusNames = words(
  'Hochschule Rechenzentrum Institute Technologiepark Bibliothek Messehalle Forschungshof',
);
export const sides = [
  'Nord',
  'Süd',
  'Ost',
  'West',
  'Mitte',
  'Am Markt',
  'Am Teich',
  'Waldrand',
] as const;
