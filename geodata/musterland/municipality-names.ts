/** Names of municipalities: invented stems with common endings, each used once. */
import { type Random, shuffled } from '../musterstadt/seeded-random.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Made up; none is the stem of a known town. */
const stems =
  words(`Mahr Quarn Wieden Hohlm Ellr Bröms Hülls Tröbs Vehln Dörrn Süßen Krähn Lübbs Möllr
  Pfaffl Ranzl Ottm Gühr Zwirl Knost Plaut Schnurz Wumm Fladd Brunz Quast Trell Nöck Gromm Schwipp Zottl
  Klamm Rumpl Wirbl Hupf Muckl Strunz Kringl Fuchsl Dachsl Igels Hummls Quitt Rübl Kohlr Zwetschg Holler
  Murmel Knüppl Pummels Trudl Zirpl Schlurf Pluster Knuspl Wuschl Tüftl Flüster Brummel Zwitscher Kichr
  Träuml Gähnr Schlummr Stolpr Hüpfr Muster Beispiel Irgend Nirgend Fabel Märchen Sagen Erdacht Probe
  Übungs Papier Tinten Feder Bleistift Lineal Zirkel Radier Stempel Klammer Notiz Entwurfs Skizzen`);
const endings =
  words(`hausen stetten rode leben büttel ingen weiler fels furt au bach brunn dorf ow itz
  hagen wald see heim born beck reuth moos kirchen stedt walde thal`);
const prefixes = ['Ober', 'Nieder', 'Alten', 'Neuen', 'Hohen', 'Unter'] as const;

export function municipalityNames(count: number, random: Random): string[] {
  const plain = stems.flatMap((stem) => endings.map((ending) => stem + ending));
  const prefixed = plain.map(
    (name, index) => `${prefixes[index % prefixes.length]}${name.toLowerCase()}`,
  );
  const names = [...shuffled(plain, random), ...shuffled(prefixed, random)];
  if (count > names.length) throw new Error(`Only ${names.length} names for ${count} places`);
  return names.slice(0, count);
}
